package org.uprlib.validate.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.IcsCalendar;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.rule.Messages;

/** Sessions as a table for a terminal. Immutable and thread-safe. */
record CalendarTable(Messages messages, States states) {
  private static final String GAP = "  ";
  private static final int LEAST_LAST = 30;

  private static final int WIDTH = 100;

  /**
   * A row for each session below a row of headings; then what a question mark means, and where to
   * look for what is not known.
   */
  String write(List<Session> sessions) {
    StringBuilder out = new StringBuilder(table(sessions));
    notes(sessions, out);
    if (sessions.stream().anyMatch(CalendarTable::isOpen)) {
      note(messages.text("calendar.where", Map.of("page", IcsCalendar.PAGE)), out);
    }
    return out.toString();
  }

  /**
   * The sessions that review a State, if there are any; then when it is reviewed next.
   *
   * @param day on which it is said
   */
  String write(List<Session> sessions, NextReview next, LocalDate day) {
    StringBuilder out = new StringBuilder(sessions.isEmpty() ? "" : table(sessions));
    notes(sessions, out);
    next.sentences(messages, states, day).forEach(sentence -> note(sentence, out));
    return out.toString();
  }

  /** The sources of the calendar that ships, to print below a table of it. */
  String sources() {
    StringBuilder out = new StringBuilder("\n");
    append(messages.text("calendar.source"), out);
    return out.toString();
  }

  private String table(List<Session> sessions) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("session", "dates", "deadline", "states")
            .map(heading -> messages.text("calendar." + heading))
            .toList());
    for (Session session : sessions) {
      String names = messages.states(states, session);
      rows.add(
          List.of(
              Integer.toString(session.number()),
              known(dates(session)),
              known(deadline(session)),
              known(Optional.of(names).filter(each -> !each.isEmpty()))));
    }
    return rows(rows, WIDTH);
  }

  private void notes(List<Session> sessions, StringBuilder out) {
    messages.expected(sessions).ifPresent(text -> note(text, out));
  }

  private static void note(String text, StringBuilder out) {
    out.append(out.length() == 0 ? "" : "\n");
    append(text, out);
  }

  private static void append(String text, StringBuilder out) {
    TerminalText.lines(text, WIDTH).forEach(line -> out.append(line).append('\n'));
  }

  private static boolean isOpen(Session session) {
    return session.opens().isEmpty()
        || session.stakeholderDeadline().isEmpty()
        || session.states().isEmpty();
  }

  private static Optional<String> dates(Session session) {
    String closes = session.closes().map(date -> " – " + date).orElse("");
    return session
        .opens()
        .map(date -> date + closes)
        .or(() -> session.month().map(YearMonth::toString));
  }

  private Optional<String> deadline(Session session) {
    Optional<String> day = session.stakeholderDeadline().map(LocalDate::toString);
    return session.deadlineHour().flatMap(hour -> day.map(date -> date + " " + hour)).or(() -> day);
  }

  private String known(Optional<String> text) {
    return text.orElseGet(() -> messages.text("calendar.unknown"));
  }

  /**
   * Rows of as many cells each, aligned and each line closed: each column is as wide as its widest
   * cell, the last one goes on below itself where it is too long.
   *
   * @param width columns of the terminal
   */
  static String rows(List<List<String>> rows, int width) {
    int last = rows.get(0).size() - 1;
    StringBuilder others = new StringBuilder();
    int before = 0;
    for (int i = 0; i < last; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
      others.append("%-").append(widest).append('s').append(GAP);
      before += widest + GAP.length();
    }
    int most = Math.max(LEAST_LAST, width - before);
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      String line = others.toString().formatted(row.subList(0, last).toArray());
      String below = "\n" + " ".repeat(before);
      line += String.join(below, TerminalText.lines(row.get(last), most));
      out.append(line.stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
