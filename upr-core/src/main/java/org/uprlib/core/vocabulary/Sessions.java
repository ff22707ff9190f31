package org.uprlib.core.vocabulary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
