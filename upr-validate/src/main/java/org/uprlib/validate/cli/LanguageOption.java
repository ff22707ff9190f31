package org.uprlib.validate.cli;

import org.uprlib.validate.rule.Messages;
import picocli.CommandLine.Option;

/** In which language to answer. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|fr|es",
      description = "Language of what is written; English if not given.")
  private String language = "en";

  Messages messages() {
    if (!Messages.LANGUAGES.contains(language)) {
      throw new UsageException("--lang is '" + language + "', expected en, fr or es");
    }
    return Messages.in(language);
  }
}
