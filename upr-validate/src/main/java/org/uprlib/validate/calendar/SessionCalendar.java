package org.uprlib.validate.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.validate.message.Messages;

/** Sessions as a table or as a calendar file (RFC 5545). Immutable and thread-safe. */
public final class SessionCalendar {
  private static final int LONGEST_LINE = 75;
  private static final int DRAFT_WEEKS = 16;
  private static final int CHECK_DAYS = 3;
  private static final int BRIEF_WEEKS = 8;

  private final Messages messages;

  /** A calendar with texts in this language. */
  public SessionCalendar(Messages messages) {
    this.messages = messages;
  }

  /** A row for each session, its cells parted by tabs, below a row of headings. */
  public String table(List<Session> sessions) {
    StringBuilder out = new StringBuilder();
    for (String column : List.of("session", "dates", "deadline", "states")) {
      out.append(out.length() == 0 ? "" : "\t").append(messages.text("calendar." + column));
    }
    out.append('\n');
    for (Session session : sessions) {
      out.append(session.number()).append('\t');
      String closes = session.closes().map(date -> " – " + date).orElse("");
      out.append(known(session.opens().map(date -> date + closes))).append('\t');
      out.append(known(session.stakeholderDeadline().map(LocalDate::toString))).append('\t');
      String states = session.states().stream().map(State::name).collect(Collectors.joining(", "));
      out.append(known(Optional.of(states).filter(s -> !s.isEmpty()))).append('\n');
    }
    return out.toString();
  }

  private String known(Optional<String> text) {
    return text.orElseGet(() -> messages.text("calendar.unknown"));
  }

  /**
   * Events of the sessions: the session itself and, where the deadline is known, that day, three
   * days before it for a check, and sixteen weeks before it for the draft; eight weeks before the
   * session for briefing missions. Dates that are not known have no events.
   */
  public String ics(List<Session> sessions) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//uprlib//upr-validate//EN");
    for (Session session : sessions) {
      session
          .stakeholderDeadline()
          .ifPresent(
              day -> {
                event(
                    out,
                    session,
                    "draft",
                    day.minusWeeks(DRAFT_WEEKS),
                    day.minusWeeks(DRAFT_WEEKS));
                event(out, session, "check", day.minusDays(CHECK_DAYS), day.minusDays(CHECK_DAYS));
                event(out, session, "deadline", day, day);
              });
      session
          .opens()
          .ifPresent(
              day -> {
                event(
                    out,
                    session,
                    "brief",
                    day.minusWeeks(BRIEF_WEEKS),
                    day.minusWeeks(BRIEF_WEEKS));
                event(out, session, "session", day, session.closes().orElse(day));
              });
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private void event(
      StringBuilder out, Session session, String kind, LocalDate first, LocalDate last) {
    String title = messages.text("calendar.event." + kind, Map.of("session", session.number()));
    line(out, "BEGIN:VEVENT");
    line(out, "UID:session-" + session.number() + "-" + kind + "@uprlib.org");
    // The same file for the same data: the stamp is that of the event, not of the clock.
    line(out, "DTSTAMP:" + day(first) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + day(first));
    line(out, "DTEND;VALUE=DATE:" + day(last.plusDays(1)));
    line(out, "SUMMARY:" + escaped(title));
    if (!session.states().isEmpty()) {
      String states = session.states().stream().map(State::name).collect(Collectors.joining(", "));
      line(out, "DESCRIPTION:" + escaped(states));
    }
    line(out, "END:VEVENT");
  }

  private static String day(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
  }

  /** Lines of more than 75 bytes go on, indented, on the next. */
  private static void line(StringBuilder out, String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String character = Character.toString(c);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LONGEST_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.append(character);
      bytes += length;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
