package org.uprlib.core.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;

/** The calendar of the review's sessions. Immutable and thread-safe; load one and share it. */
public final class Sessions {
  private static final String FILE = "sessions.tsv";

  private final Map<Integer, Session> byNumber;

  private Sessions(Map<Integer, Session> byNumber) {
    this.byNumber = byNumber;
  }

  /** As {@link #load(States)}, with States read for it. */
  public static Sessions load() {
    return load(States.load());
  }

  /**
   * Reads the calendar that ships with the library.
   *
   * @param states the States that it refers to
   * @throws IllegalStateException if it is malformed; the message gives file and line
   */
  public static Sessions load(States states) {
    Map<Integer, Session> byNumber = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.read(Sessions.class, FILE, 6)) {
      Session session = session(row, states);
      if (byNumber.putIfAbsent(session.number(), session) != null) {
        throw row.malformed("second row for session " + session.number());
      }
    }
    return new Sessions(byNumber);
  }

  private static Session session(DataFile.Row row, States states) {
    int number = row.number(0).orElseThrow(() -> row.malformed("no session number"));
    try {
      return new Session(
          number, date(row, 1), date(row, 2), row.number(3), date(row, 4), states(row, states));
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
  }

  private static Optional<LocalDate> date(DataFile.Row row, int column) {
    String cell = row.get(column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw row.malformed("'" + cell + "' is no date");
    }
  }

  private static List<State> states(DataFile.Row row, States states) {
    List<State> found = new ArrayList<>();
    for (String code : row.list(5, " ")) {
      found.add(states.byCode(code).orElseThrow(() -> row.malformed("unknown code " + code)));
    }
    return found;
  }

  /** All sessions that the calendar knows, in order. */
  public List<Session> all() {
    return List.copyOf(byNumber.values());
  }

  /** The session with this number; empty beyond the calendar. */
  public Optional<Session> byNumber(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The session that sits on {@code date}. */
  public Optional<Session> byDate(LocalDate date) {
    return byNumber.values().stream().filter(session -> session.sitsOn(date)).findFirst();
  }

  /** The session that reviews {@code state} in {@code cycle}; empty if the calendar has none. */
  public Optional<Session> sessionOf(State state, Cycle cycle) {
    return byNumber.values().stream()
        .filter(session -> session.cycle().equals(cycle) && session.states().contains(state))
        .findFirst();
  }
}
