package org.uprlib.core.vocabulary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
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
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.InputFileException;

/** The calendar of the review's sessions. Immutable and thread-safe; load one and share it. */
public final class Sessions {
  private static final String FILE = "sessions.tsv";

  /** The comment above the rows of a calendar that is written out, so that people can change it. */
  private static final String HEAD =
      """
      # Sessions of the Working Group on the Universal Periodic Review. Six columns between tabs; a cell
      # that is left empty is not known. Lines that begin with # are left out.
      # - opens: first day, as 2026-11-02, or only the month, as 2026-11
      # - closes: last day
      # - Council session: the number in the symbols of the Working Group's reports, as in A/HRC/43/15
      # - deadline: last day for stakeholders' submissions, and the hour in Geneva if known: 2024-04-08 23:59
      # - States: ISO 3166-1 alpha-3 codes between blanks, in the session's order; with ? behind it, one that
      #   is expected but not confirmed
      # session	opens	closes	Council session	deadline	States
      """;

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
   * @throws DataFile.MalformedException if it is malformed; the message gives file and line
   */
  public static Sessions load(States states) {
    List<DataFile.Row> rows =
        DataFile.read(Sessions.class::getResourceAsStream, FILE, SessionTable.COLUMNS);
    return new Sessions(new SessionTable(states).read(rows));
  }

  /**
   * Reads a calendar of the user's, in place of the one that ships; {@link #text} gives the format.
   *
   * @param file its file, in UTF-8
   * @param states the States that it refers to
   * @throws InputFileException if it says something that cannot be; it names the line
   * @throws IOException if it cannot be read
   */
  public static Sessions read(Path file, States states) throws IOException {
    try {
      return parse(file.toString(), new UserText(file).read(), states);
    } catch (CharacterCodingException e) {
      throw new InputFileException(file.toString(), 1, "the file is not in UTF-8", null);
    }
  }

  /**
   * As {@link #read}, for the text of a file.
   *
   * @param name what messages call it
   */
  public static Sessions parse(String name, String text, States states) throws InputFileException {
    String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    try {
      List<DataFile.Row> rows = DataFile.parse(name, SessionTable.COLUMNS, lines);
      if (rows.isEmpty()) {
        throw new InputFileException(name, 1, "the file contains no session", null);
      }
      return new Sessions(new SessionTable(states).read(rows));
    } catch (DataFile.MalformedException e) {
      throw new InputFileException(e.file(), e.line(), e.defect(), null);
    }
  }

  /** The calendar as the text of a file, its columns explained; {@link #parse} reads it back. */
  public static String text(List<Session> sessions) {
    StringBuilder out = new StringBuilder(HEAD);
    sessions.forEach(session -> out.append(SessionTable.row(session)).append('\n'));
    return out.toString();
  }

  /** All sessions that the calendar knows, in order. */
  public List<Session> all() {
    return List.copyOf(byNumber.values());
  }

  /** Those after the last one that is over on {@code day}; none is held before a lower number. */
  public List<Session> from(LocalDate day) {
    int over =
        byNumber.values().stream()
            .filter(session -> session.isOver(day))
            .mapToInt(Session::number)
            .max()
            .orElse(0);
    return byNumber.values().stream().filter(session -> session.number() > over).toList();
  }

  /** The session with this number; empty beyond the calendar. */
  public Optional<Session> byNumber(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The session that reviews {@code state} in {@code cycle}; empty if the calendar has none. */
  public Optional<Session> sessionOf(State state, Cycle cycle) {
    return byNumber.values().stream()
        .filter(session -> session.cycle().equals(cycle) && session.states().contains(state))
        .findFirst();
  }

  /**
   * The table that a calendar of sessions is written in: six columns between tabs, whose meaning
   * {@code sessions.tsv} gives at its head. Immutable.
   */
  private record SessionTable(States states) {
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
                .orElseThrow(
                    () -> row.malformed("'" + code + "' is not a State's code such as NOR"));
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
}
