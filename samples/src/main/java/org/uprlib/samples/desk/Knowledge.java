package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;

/**
 * What several rooms need and one desk loads once. Thread-safe.
 *
 * @param states all States
 * @param validator checks by the rules that ship, on the day on which the desk began, and
 *     recognises what a paper is
 * @param enricher finds what a text asks, and about what
 * @param languages detects in which language
 */
record Knowledge(
    States states,
    Lazy<Validator> validator,
    Lazy<Enricher> enricher,
    LanguageDetection languages) {
  static Knowledge of(States states) {
    return new Knowledge(
        states,
        new Lazy<>(() -> validator(states)),
        new Lazy<>(Enricher::load),
        new LanguageDetection());
  }

  /** Checks by the rules that ship, on this day. */
  static ValidatorOptions ofToday() {
    return ValidatorOptions.NONE.withToday(LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * The subjects of a text that is in no paper of the review: an ask, or a row of a table.
   *
   * @param issues whether UPR Info's issues are themes of it
   * @param known the language in which it is written; empty if it is not known
   */
  Set<Subject> subjects(String text, boolean issues, Optional<Language> known, OwnThemes own) {
    Language language = known.or(() -> languages.detect(text)).orElse(Language.ENGLISH);
    Set<Subject> subjects = new LinkedHashSet<>();
    own.of(text, language).forEach(name -> subjects.add(new Subject(Subject.Kind.THEME, name)));
    subjects.addAll(Subject.of(enricher.get().enrich(text, language), issues));
    return subjects;
  }

  private static Validator validator(States states) {
    try {
      return Validator.with(ofToday(), states);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
