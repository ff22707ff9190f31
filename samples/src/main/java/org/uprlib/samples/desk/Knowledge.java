package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;

/**
 * What several rooms need and one desk loads once. Thread-safe.
 *
 * @param states all States
 * @param validator checks by the rules that ship, and recognises what a paper is
 * @param enricher finds what a text asks, and about what
 * @param languages detects in which language
 */
record Knowledge(
    States states,
    Prepared<Validator> validator,
    Prepared<Enricher> enricher,
    LanguageDetection languages) {
  static Knowledge of(States states) {
    return new Knowledge(
        states,
        new Prepared<>(() -> validator(states)),
        new Prepared<>(Enricher::load),
        new LanguageDetection());
  }

  private static Validator validator(States states) {
    try {
      return Validator.with(ValidatorOptions.NONE, states);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
