package org.uprlib.validate.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.SubmitterKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

/**
 * What is judged, and by what. Immutable and thread-safe.
 *
 * @param submission the submission
 * @param recognition what it was taken for
 * @param measurements what was measured of it
 * @param rules the rules
 * @param status consultative status of who makes a statement, if known
 * @param due which session it is for
 * @param sent the day on which it is sent
 * @param today the day on which it is checked
 * @param recommendations recommendations of others that it must not copy; empty if none were given
 * @param states the States that it may speak of
 */
public record CheckInput(
    Submission submission,
    Recognition recognition,
    Measurements measurements,
    RuleSet rules,
    Optional<ConsultativeStatus> status,
    Due due,
    Optional<LocalDate> sent,
    Optional<LocalDate> today,
    List<String> recommendations,
    States states) {
  public CheckInput {
    recommendations = List.copyOf(recommendations);
  }

  /** Whether rules for these papers apply; empty if that is not known. */
  Optional<Boolean> applies(Rule.Applies whose) {
    return switch (whose) {
      case SINGLE -> author(Authorship.SINGLE);
      case JOINT -> author(Authorship.JOINT);
      case GENERAL -> status.map(s -> s == ConsultativeStatus.GENERAL);
      case SPECIAL -> status.map(s -> s != ConsultativeStatus.GENERAL);
      default -> Optional.of(true);
    };
  }

  boolean isUnitedNations() {
    return submission.kind() == SubmitterKind.UNITED_NATIONS;
  }

  /** The lengths of stakeholders' papers do not bind the United Nations. */
  private Optional<Boolean> author(Authorship whose) {
    if (isUnitedNations()) {
      return Optional.of(false);
    }
    Authorship authorship = submission.authorship();
    return authorship == Authorship.UNKNOWN ? Optional.empty() : Optional.of(authorship == whose);
  }

  /** The session that it is for, as the calendar has it. */
  Optional<Session> session() {
    return due.session();
  }

  /** The limits of words that bear on it, in the order of their rules. */
  List<Limit> limitsOfWords() {
    WordCounts words = measurements().words();
    return limits("words")
        .map(
            rule ->
                new Limit(
                    rule,
                    rule.number("limit"),
                    words.in(rule.parts()),
                    words.least(rule.parts()),
                    words.most(rule.parts()),
                    words.total(),
                    mayNotApply(rule)))
        .toList();
  }

  /** As {@link #limitsOfWords}, of a paper of so many pages. */
  List<Limit> limitsOfPages(int pages) {
    return limits("pages")
        .map(
            rule ->
                new Limit(
                    rule, rule.number("limit"), pages, pages, pages, pages, mayNotApply(rule)))
        .toList();
  }

  private Stream<Rule> limits(String what) {
    return rules().rules().stream()
        .filter(rule -> rule.kind() == CheckKind.MAX && rule.what().equals(what))
        .filter(rule -> rule.severity() != Severity.OFF)
        .filter(rule -> applies(rule.applies()).orElse(true));
  }

  /** Whether it is the stricter of two limits, and not known to apply. */
  private boolean mayNotApply(Rule rule) {
    return applies(rule.applies()).isEmpty()
        && (rule.applies() == Rule.Applies.SINGLE || rule.applies() == Rule.Applies.SPECIAL);
  }

  /**
   * The session that a submission is for, and the one that reviews the State. Immutable.
   *
   * @param stated its number, by the caller or the paper; empty if neither states it
   * @param rules the cycle by whose rules the caller asks to check it; empty if not given
   * @param session the session of that number, or else the one that reviews the State; empty if the
   *     calendar has none
   * @param ofState the session that reviews the State in the same cycle; empty if the calendar has
   *     none
   * @param closes the last day for submissions to the session, or the last that it may be; empty if
   *     that cannot be determined
   */
  public record Due(
      OptionalInt stated,
      OptionalInt rules,
      Optional<Session> session,
      Optional<Session> ofState,
      Optional<LocalDate> closes) {}
}
