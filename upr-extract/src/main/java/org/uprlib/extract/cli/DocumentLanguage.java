package org.uprlib.extract.cli;

import org.uprlib.core.vocabulary.Language;
import picocli.CommandLine.Option;

/** The language in which a document for people is written. */
final class DocumentLanguage {
  @Option(
      names = "--lang",
      paramLabel = "en|fr|es",
      description = "Language of what is written; English if not given.")
  private Language language = Language.ENGLISH;

  Language language() {
    return language;
  }
}
