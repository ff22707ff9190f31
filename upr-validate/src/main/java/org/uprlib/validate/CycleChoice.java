package org.uprlib.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.validate.Report.CycleSource;
import org.uprlib.validate.check.CheckInput;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.rule.RuleSet;

/**
 * Which cycle's rules apply to a submission. Immutable.
 *
 * @param cycle its number, 0 for the interim of 2007
 * @param source how it is known
 * @param due the session that the submission is for
 */
record CycleChoice(int cycle, CycleSource source, CheckInput.Due due) {
  static CycleChoice of(ValidatorOptions options, Submission submission, Sessions sessions) {
    OptionalInt number = options.session().isPresent() ? options.session() : submission.session();
    if (options.cycle().isPresent()) {
      return of(options.cycle().getAsInt(), CycleSource.GIVEN, number, submission, sessions);
    }
    if (options.session().isPresent()) {
      int cycle = Cycle.ofSession(options.session().getAsInt()).number();
      return of(cycle, CycleSource.SESSION, number, submission, sessions);
    }
    if (submission.cycle().isPresent()) {
      int cycle = submission.cycle().getAsInt();
      return of(cycle, CycleSource.SUBMISSION, number, submission, sessions);
    }
    Optional<Session> next = options.sent().flatMap(day -> next(day, sessions));
    if (next.isPresent()) {
      int cycle = next.get().cycle().number();
      return of(cycle, CycleSource.DATE, number, submission, sessions);
    }
    CheckInput.Due unknown =
        new CheckInput.Due(
            number, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new CycleChoice(RuleSet.LAST, CycleSource.ASSUMED, unknown);
  }

  private static CycleChoice of(
      int cycle, CycleSource source, OptionalInt number, Submission submission, Sessions sessions) {
    Optional<Session> ofState = reviewed(submission, cycle, sessions);
    Optional<Session> session = number.isPresent() ? sessions.byNumber(number.getAsInt()) : ofState;
    Optional<LocalDate> closes = session.flatMap(each -> closes(each, sessions));
    OptionalInt given = source == CycleSource.GIVEN ? OptionalInt.of(cycle) : OptionalInt.empty();
    return new CycleChoice(
        cycle, source, new CheckInput.Due(number, given, session, ofState, closes));
  }

  private static Optional<Session> reviewed(Submission submission, int cycle, Sessions sessions) {
    return cycle < 1
        ? Optional.empty()
        : submission.state().flatMap(state -> sessions.sessionOf(state, new Cycle(cycle)));
  }

  /** The first session to which submissions can still be sent on {@code day}. */
  private static Optional<Session> next(LocalDate day, Sessions sessions) {
    return sessions.all().stream()
        .filter(
            session -> closes(session, sessions).filter(last -> !last.isBefore(day)).isPresent())
        .findFirst();
  }

  /** The last day for submissions, or the last that it may be. */
  private static Optional<LocalDate> closes(Session session, Sessions sessions) {
    return NextReview.deadline(session, sessions).map(NextReview.Period::to);
  }
}
