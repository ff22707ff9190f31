package org.uprlib.extract.cli;

import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.write.translation.Terminology;
import picocli.CommandLine.Option;

/** The language in which a document for people is written. */
final class DocumentLanguage {
  @Option(
      names = "--lang",
      paramLabel = "en|fr|es",
      description =
          "Language of documents, workbooks and pages; English if not given, and in plain text.")
  private Language language = Language.ENGLISH;

  /** What people call things in it. */
  Terminology words() {
    return language == Language.ENGLISH
        ? Terminology.english()
        : Terminology.in(language, States.load());
  }

  Language language() {
    return language;
  }
}
