package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;

/**
 * What several rooms need and one desk loads once. Thread-safe.
 *
 * @param states all States
 * @param today how the validator checks: by the rules that ship, on the day on which the desk began
 * @param validator checks so, and recognises what a paper is
 * @param enricher finds what a text asks, and about what
 * @param languages detects in which language
 */
record Knowledge(
    States states,
    ValidatorOptions today,
    Prepared<Validator> validator,
    Prepared<Enricher> enricher,
    LanguageDetection languages) {
  static Knowledge of(States states) {
    ValidatorOptions today = ofToday();
    return new Knowledge(
        states,
        today,
        new Prepared<>(() -> validator(today, states)),
        new Prepared<>(Enricher::load),
        new LanguageDetection());
  }

  /** Checks by the rules that ship, on this day. */
  static ValidatorOptions ofToday() {
    return ValidatorOptions.NONE.withToday(LocalDate.now(ZoneId.systemDefault()));
  }

  private static Validator validator(ValidatorOptions today, States states) {
    try {
      return Validator.with(today, states);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
