package org.uprlib.core.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.uprlib.core.data.DataFile;

/**
 * The table that a calendar of sessions is written in: six columns between tabs, whose meaning
 * {@code sessions.tsv} gives at its head. Immutable.
 */
record SessionTable(States states) {
  static final int COLUMNS = 6;

  private static final String INFERRED = "?";

  /**
   * The sessions in the rows, by number.
   *
   * @throws org.uprlib.core.data.DataFile.MalformedException if a row says something that cannot
   *     be, or contradicts one above it
   */
  Map<Integer, Session> read(List<DataFile.Row> rows) {
    Map<Integer, Session> byNumber = new LinkedHashMap<>();
    Map<Integer, Map<State, Integer>> reviewed = new HashMap<>();
    Session before = null;
    for (DataFile.Row row : rows) {
      Session session = session(row);
      if (byNumber.putIfAbsent(session.number(), session) != null) {
        throw row.malformed("second row for session " + session.number());
      }
      if (before != null && session.number() < before.number()) {
        throw row.malformed(
            "session " + session.number() + " is listed below session " + before.number());
      }
      if (before != null && overlaps(before, session)) {
        throw row.malformed(
            "session "
                + session.number()
                + " opens before session "
                + before.number()
                + " is over");
      }
      Map<State, Integer> others =
          reviewed.computeIfAbsent(session.cycle().number(), cycle -> new HashMap<>());
      for (State state : session.states()) {
        Integer other = others.putIfAbsent(state, session.number());
        if (other != null) {
          throw row.malformed(state.code() + " is in session " + other + " of this cycle, too");
        }
      }
      before = session.month().isPresent() ? session : before;
    }
    return byNumber;
  }

  private static boolean overlaps(Session before, Session session) {
    if (session.opens().isPresent() && before.opens().isPresent()) {
      LocalDate over = before.closes().or(before::opens).orElseThrow();
      return !session.opens().get().isAfter(over);
    }
    return session
        .month()
        .filter(month -> month.isBefore(before.month().orElseThrow()))
        .isPresent();
  }

  private Session session(DataFile.Row row) {
    int number = row.number(0).orElseThrow(() -> row.malformed("no session number"));
    if (number < 1 || number > Session.LATEST) {
      throw row.malformed("session " + number + ", expected 1 to " + Session.LATEST);
    }
    Set<State> inferred = new HashSet<>();
    List<State> reviewed = states(row, inferred);
    String deadline = row.get(4);
    int hour = deadline.indexOf(' ');
    try {
      return new Session(
          number,
          month(row),
          isMonth(row.get(1)) ? Optional.empty() : date(row, row.get(1)),
          date(row, row.get(2)),
          row.number(3),
          date(row, hour < 0 ? deadline : deadline.substring(0, hour)),
          hour < 0
              ? Optional.empty()
              : Optional.of(
                  parsed(
                      row,
                      deadline.substring(hour).strip(),
                      LocalTime::parse,
                      "an hour such as 23:59")),
          reviewed,
          inferred);
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
  }

  private static Optional<YearMonth> month(DataFile.Row row) {
    String cell = row.get(1);
    return isMonth(cell)
        ? Optional.of(parsed(row, cell, YearMonth::parse, "a month such as 2026-11"))
        : Optional.empty();
  }

  private static boolean isMonth(String cell) {
    return cell.length() == "2020-01".length();
  }

  private static Optional<LocalDate> date(DataFile.Row row, String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(parsed(row, cell, LocalDate::parse, "a day such as 2026-11-02"));
  }

  private static <T> T parsed(
      DataFile.Row row, String text, Function<String, T> parser, String expected) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw row.malformed("'" + text + "' is not " + expected);
    }
  }

  private List<State> states(DataFile.Row row, Set<State> inferred) {
    List<State> found = new ArrayList<>();
    for (String written : row.list(5, " ")) {
      boolean expected = written.endsWith(INFERRED);
      String code = expected ? written.substring(0, written.length() - 1) : written;
      State state =
          states
              .byCode(code)
              .orElseThrow(() -> row.malformed("'" + code + "' is not a State's code such as NOR"));
      if (found.contains(state)) {
        throw row.malformed(code + " is listed twice");
      }
      found.add(state);
      if (expected) {
        inferred.add(state);
      }
    }
    return found;
  }

  /** The row of a session, without line end; {@link #read} reads the same session from it. */
  static String row(Session session) {
    StringJoiner row = new StringJoiner("\t").add(Integer.toString(session.number()));
    row.add(
        session
            .opens()
            .map(LocalDate::toString)
            .or(() -> session.month().map(YearMonth::toString))
            .orElse(""));
    row.add(session.closes().map(LocalDate::toString).orElse(""));
    row.add(
        session.councilSession().isPresent()
            ? Integer.toString(session.councilSession().getAsInt())
            : "");
    String hour = session.deadlineHour().map(at -> " " + at).orElse("");
    row.add(session.stakeholderDeadline().map(day -> day + hour).orElse(""));
    StringJoiner codes = new StringJoiner(" ");
    for (State state : session.states()) {
      codes.add(state.code() + (session.inferred().contains(state) ? INFERRED : ""));
    }
    return row.add(codes.toString()).toString();
  }
}
