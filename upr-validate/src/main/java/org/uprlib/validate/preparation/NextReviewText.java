package org.uprlib.validate.preparation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.NextReview.Period;
import org.uprlib.validate.rule.Messages;

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
              Map.of("state", state, "session", session.number(), "when", when(review, session))));
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
