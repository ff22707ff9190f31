package org.uprlib.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.paper.submission.Authorship;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.PaperType;

/**
 * What is known of submissions beside their files. Immutable; start from {@link #NONE}.
 *
 * @param cycle whose rules apply, 0 for the interim of 2007; empty to let session, paper or date
 *     tell
 * @param session session that they are for; empty to let the paper tell
 * @param sent day on which they are sent; empty if deadlines are not to be checked
 * @param authorship whose limits apply; {@code UNKNOWN} to let the paper tell
 * @param rules a file of the user's own rules
 * @param calendar a calendar of sessions of the user's own, in place of the one that ships; see
 *     {@link org.uprlib.core.vocabulary.Sessions#text}
 * @param paper which paper it is; empty for papers that are judged as what they look like, or not
 *     at all
 * @param status consultative status of who makes a written statement, which sets its limit
 * @param recommendations recommendations of treaty bodies that they must not copy
 * @param time how long a file may take; 60 seconds if nothing is said
 */
public record ValidatorOptions(
    OptionalInt cycle,
    OptionalInt session,
    Optional<LocalDate> sent,
    Authorship authorship,
    Optional<Path> rules,
    Optional<Path> calendar,
    Optional<PaperType> paper,
    Optional<ConsultativeStatus> status,
    List<String> recommendations,
    Duration time) {
  /** Nothing is known. */
  public static final ValidatorOptions NONE =
      new ValidatorOptions(
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Authorship.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          ReadLimits.DEFAULT.time());

  public ValidatorOptions {
    recommendations = List.copyOf(recommendations);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("A file needs some time");
    }
  }

  /** The same for submissions of this cycle. */
  public ValidatorOptions withCycle(int number) {
    return new ValidatorOptions(
        OptionalInt.of(number),
        session,
        sent,
        authorship,
        rules,
        calendar,
        paper,
        status,
        recommendations,
        time);
  }

  /** The same for submissions to this session. */
  public ValidatorOptions withSession(int number) {
    return new ValidatorOptions(
        cycle,
        OptionalInt.of(number),
        sent,
        authorship,
        rules,
        calendar,
        paper,
        status,
        recommendations,
        time);
  }

  /** The same for submissions sent on this day. */
  public ValidatorOptions withSent(LocalDate day) {
    return new ValidatorOptions(
        cycle,
        session,
        Optional.of(day),
        authorship,
        rules,
        calendar,
        paper,
        status,
        recommendations,
        time);
  }

  /** The same for joint or single submissions. */
  public ValidatorOptions withAuthorship(Authorship whose) {
    return new ValidatorOptions(
        cycle, session, sent, whose, rules, calendar, paper, status, recommendations, time);
  }

  /** The same with a file of the user's own rules. */
  public ValidatorOptions withRules(Path file) {
    return new ValidatorOptions(
        cycle,
        session,
        sent,
        authorship,
        Optional.of(file),
        calendar,
        paper,
        status,
        recommendations,
        time);
  }

  /** The same with recommendations that must not be copied. */
  public ValidatorOptions withRecommendations(List<String> others) {
    return new ValidatorOptions(
        cycle, session, sent, authorship, rules, calendar, paper, status, others, time);
  }

  /** The same for papers of this type, whatever they look like. */
  public ValidatorOptions withPaper(PaperType type) {
    return new ValidatorOptions(
        cycle,
        session,
        sent,
        authorship,
        rules,
        calendar,
        Optional.of(type),
        status,
        recommendations,
        time);
  }

  /** The same for statements of organisations with this status. */
  public ValidatorOptions withStatus(ConsultativeStatus whose) {
    return new ValidatorOptions(
        cycle,
        session,
        sent,
        authorship,
        rules,
        calendar,
        paper,
        Optional.of(whose),
        recommendations,
        time);
  }

  /** The same with a calendar of sessions of the user's own. */
  public ValidatorOptions withCalendar(Path file) {
    return new ValidatorOptions(
        cycle,
        session,
        sent,
        authorship,
        rules,
        Optional.of(file),
        paper,
        status,
        recommendations,
        time);
  }

  /** The same with so much time for each file. */
  public ValidatorOptions within(Duration longest) {
    return new ValidatorOptions(
        cycle, session, sent, authorship, rules, calendar, paper, status, recommendations, longest);
  }
}
