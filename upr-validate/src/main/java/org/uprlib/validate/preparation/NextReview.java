package org.uprlib.validate.preparation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.NextReview.Period;
import org.uprlib.validate.rule.Messages;

/**
 * When a State is reviewed next. What the calendar does not have is estimated by rules of thumb,
 * and marked so. Immutable.
 *
 * @param state the State under review
 * @param session the next one that the calendar has it in; empty if none
 * @param last the last one before that had it; empty if none
 * @param held when that session is held or, without one, when a review is due; empty if neither can
 *     be determined
 * @param deadline the last day for stakeholders' submissions; empty if it cannot be determined
 */
public record NextReview(
    State state,
    Optional<Session> session,
    Optional<Session> last,
    Optional<Period> held,
    Optional<Period> deadline) {
  /**
   * OHCHR's window for submissions closes six to seven and a half months before the session. So it
   * was for all sessions whose deadline the calendar knows: 188 to 231 days.
   */
  private static final int EARLIEST_DAYS = 231;

  private static final int LATEST_DAYS = 188;

  /**
   * Months from one review of a State to its next: so it was for 370 of the 373 of the calendar's
   * third and fourth cycles.
   */
  private static final int SHORTEST = 60;

  private static final int LONGEST = 66;

  /** There are three sessions a year. */
  static final int A_YEAR = 3;

  /**
   * Days of which one is meant, or all.
   *
   * @param from the first
   * @param to the last
   * @param estimated whether nobody announced it
   */
  public record Period(LocalDate from, LocalDate to, boolean estimated) {
    static Period estimate(LocalDate day) {
      return new Period(day, day, true);
    }

    static Period of(YearMonth month, boolean estimated) {
      return new Period(month.atDay(1), month.atEndOfMonth(), estimated);
    }
  }

  /**
   * What the calendar and the rules of thumb give.
   *
   * @param day from which on the next review is looked for
   */
  public static NextReview of(State state, Sessions sessions, LocalDate day) {
    Optional<Session> next =
        sessions.from(day).stream().filter(each -> each.states().contains(state)).findFirst();
    int before = next.map(Session::number).orElse(Integer.MAX_VALUE);
    Optional<Session> last =
        sessions.all().stream()
            .filter(each -> each.number() < before && each.states().contains(state))
            .reduce((one, later) -> later);
    Optional<Period> held =
        next.isPresent()
            ? held(next.get(), sessions)
            : last.flatMap(Session::month).map(NextReview::due);
    Optional<Period> deadline =
        next.isPresent() ? deadline(next.get(), sessions) : held.map(NextReview::deadline);
    return new NextReview(state, next, last, held, deadline);
  }

  /**
   * Says it, what of it is an estimate, and where it is announced, a sentence or two each.
   *
   * @param messages in whose language it is said
   * @param states their names
   * @param day on which it is said
   */
  public List<String> sentences(Messages messages, States states, LocalDate day) {
    return new NextReviewText(messages, states).sentences(this, day);
  }

  /**
   * The last day for stakeholders' submissions to a session, or between which days it lies; empty
   * if that cannot be determined.
   *
   * @param sessions the calendar that has it
   */
  public static Optional<Period> deadline(Session session, Sessions sessions) {
    return session
        .stakeholderDeadline()
        .map(known -> new Period(known, known, false))
        .or(() -> held(session, sessions).map(NextReview::deadline));
  }

  private static Optional<Period> held(Session session, Sessions sessions) {
    Optional<Period> known =
        session
            .opens()
            .map(opens -> new Period(opens, session.closes().orElse(opens), false))
            .or(() -> session.month().map(month -> Period.of(month, false)));
    return known.or(
        () ->
            sessions
                .byNumber(session.number() - A_YEAR)
                .flatMap(Session::month)
                .map(month -> Period.of(month.plusYears(1), true)));
  }

  private static Period due(YearMonth last) {
    return new Period(
        last.plusMonths(SHORTEST).atDay(1), last.plusMonths(LONGEST).atEndOfMonth(), true);
  }

  private static Period deadline(Period held) {
    return new Period(held.from().minusDays(EARLIEST_DAYS), held.to().minusDays(LATEST_DAYS), true);
  }

  /**
   * Says when a State is reviewed next, what of it is an estimate, and where it is announced.
   * Immutable and thread-safe.
   *
   * @param messages in whose language it is said
   * @param states their names
   */
  record NextReviewText(Messages messages, States states) {
    private static final String KEY = "calendar.next.";

    /**
     * What is known and reckoned, a sentence or two each.
     *
     * @param day on which it is said
     */
    List<String> sentences(NextReview review, LocalDate day) {
      List<String> said = new ArrayList<>();
      String state = messages.state(states, review.state());
      if (review.session().isPresent()) {
        Session session = review.session().get();
        String key = session.inferred().contains(review.state()) ? "inferred" : "session";
        said.add(
            text(
                key,
                Map.of(
                    "state", state, "session", session.number(), "when", when(review, session))));
      } else if (review.last().isPresent() && review.held().isPresent()) {
        said.add(due(review.last().get(), review.held().get(), state, day));
      } else {
        said.add(text("unknown", Map.of("state", state)));
      }
      review.deadline().ifPresent(deadline -> said.add(deadline(deadline, day)));
      said.add(text("where", Map.of("page", IcsCalendar.PAGE)));
      return said;
    }

    private String text(String key, Map<String, ?> facts) {
      return messages.text(KEY + key, facts);
    }

    private String when(NextReview review, Session session) {
      Optional<Period> held = review.held();
      if (held.isEmpty()) {
        return text("when-unknown", Map.of());
      }
      Period period = held.get();
      if (period.estimated()) {
        return text(
            "when-expected",
            Map.of(
                "month",
                messages.month(YearMonth.from(period.from())),
                "before",
                session.number() - NextReview.A_YEAR));
      }
      return session.opens().isEmpty()
          ? messages.month(YearMonth.from(period.from()))
          : period.from().equals(period.to())
              ? text("when-from", Map.of("day", messages.day(period.from())))
              : messages.day(period.from()) + " – " + messages.day(period.to());
    }

    private String due(Session last, Period held, String state, LocalDate day) {
      return text(
          held.to().isBefore(day) ? "overdue" : "due",
          Map.of(
              "state", state,
              "last", last.number(),
              "month", last.month().map(messages::month).orElse(""),
              "from", messages.month(YearMonth.from(held.from())),
              "to", messages.month(YearMonth.from(held.to()))));
    }

    private String deadline(Period deadline, LocalDate day) {
      if (!deadline.estimated()) {
        return text("deadline", Map.of("day", messages.day(deadline.to())));
      }
      String key =
          deadline.to().isBefore(day)
              ? "estimate-past"
              : deadline.from().isAfter(day) ? "estimate" : "estimate-now";
      return text(
          key, Map.of("from", messages.day(deadline.from()), "to", messages.day(deadline.to())));
    }
  }
}
