package org.uprlib.validate.preparation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.NextReview.Period;
import org.uprlib.validate.rule.Messages;

/** Sessions as a file that calendar programs read (RFC 5545). Immutable and thread-safe. */
public final class IcsCalendar {
  /** OHCHR's page for NGOs and NHRIs, where sessions and deadlines are announced. */
  public static final String PAGE = "https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris";

  private static final int LONGEST_LINE = 75;
  private static final int DRAFT_WEEKS = 16;
  private static final int CHECK_DAYS = 3;
  private static final int BRIEF_WEEKS = 8;

  /** At nine in the morning of the day before, for an event that lasts a whole day. */
  private static final String MORNING_BEFORE = "PT15H";

  private static final String FORTNIGHT = "P14D";
  private static final String TWO_DAYS = "P2D";
  private static final String WEEK = "P7D";

  private static final String GENEVA = "Europe/Zurich";

  private final Messages messages;
  private final States states;

  /** A calendar with texts and names of States in the language of {@code messages}. */
  public IcsCalendar(Messages messages, States states) {
    this.messages = messages;
    this.states = states;
  }

  /** Whether anything of the session has a date, so that {@link #write} has events for it. */
  public static boolean hasEvents(Session session) {
    return session.opens().isPresent() || session.stakeholderDeadline().isPresent();
  }

  /** Whether anything of the review has a date, be it an estimate. */
  public static boolean hasEvents(NextReview review) {
    return review.held().isPresent() || review.deadline().isPresent();
  }

  /**
   * Events of the sessions, with alarms: the session itself and, where the deadline is known, that
   * day or hour, three days before it for a check, and sixteen weeks before it for the draft; eight
   * weeks before the session for briefing missions. Dates that are not known have no events. The
   * same sessions always give the same file, and an event keeps its id when its date is moved.
   */
  public String write(List<Session> sessions) {
    StringBuilder out = new StringBuilder();
    head(out, sessions.stream());
    for (Session session : sessions) {
      session.stakeholderDeadline().ifPresent(day -> untilDeadline(out, session, day));
      session.opens().ifPresent(day -> untilSession(out, session, day));
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private void head(StringBuilder out, Stream<Session> sessions) {
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//uprlib//upr-validate//EN");
    line(out, "CALSCALE:GREGORIAN");
    line(out, "X-WR-CALNAME:" + escaped(messages.text("calendar.name")));
    if (sessions.anyMatch(session -> session.deadlineHour().isPresent())) {
      // Its hours since 1996.
      DataFile.text(IcsCalendar.class::getResourceAsStream, "geneva.ics")
          .lines()
          .forEach(each -> line(out, each));
    }
  }

  /**
   * Events of one State's next review, with alarms: as {@link #write(List)} where the session's
   * dates are known, and else estimates that say so: the first day on which submissions may close,
   * sixteen weeks before it the draft, and the days of which the session may be held on one. An
   * estimate gives way to the event of the same id once the day is known.
   *
   * @param day on which it is said
   */
  public String write(NextReview review, LocalDate day) {
    StringBuilder out = new StringBuilder();
    head(out, review.session().stream());
    String text = String.join("\n", review.sentences(messages, states, day));
    Optional<LocalDate> known = review.session().flatMap(Session::stakeholderDeadline);
    known.ifPresent(deadline -> untilDeadline(out, review.session().get(), deadline));
    if (known.isEmpty() && review.deadline().filter(last -> !last.to().isBefore(day)).isPresent()) {
      LocalDate reckoned = review.deadline().get().from();
      LocalDate draft = reckoned.minusWeeks(DRAFT_WEEKS);
      LocalDate first = reckoned.isBefore(day) ? day : reckoned;
      if (!draft.isBefore(day)) {
        estimate(out, review, "draft", Period.estimate(draft), List.of(MORNING_BEFORE), text);
      }
      List<String> alarms = List.of(FORTNIGHT, TWO_DAYS);
      estimate(out, review, "deadline", Period.estimate(first), alarms, text);
    }
    Optional<LocalDate> opens = review.session().flatMap(Session::opens);
    opens.ifPresent(first -> untilSession(out, review.session().get(), first));
    if (opens.isEmpty()) {
      review.held().ifPresent(held -> estimate(out, review, "session", held, List.of(), text));
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private void estimate(
      StringBuilder out,
      NextReview review,
      String kind,
      Period period,
      List<String> alarms,
      String text) {
    String of = review.session().map(IcsCalendar::id).orElse("review-" + review.state().code());
    String name = messages.state(states, review.state());
    wholeDays(out, of, kind, period.from(), period.to());
    end(
        out,
        messages.text("calendar.next.event." + kind, Map.of("state", name)),
        messages.text("calendar.next.alarm", Map.of("text", text)),
        alarms);
  }

  private void untilDeadline(StringBuilder out, Session session, LocalDate day) {
    wholeDay(out, session, "draft", day.minusWeeks(DRAFT_WEEKS), List.of(MORNING_BEFORE));
    wholeDay(out, session, "check", day.minusDays(CHECK_DAYS), List.of(MORNING_BEFORE));
    if (session.deadlineHour().isEmpty()) {
      wholeDay(out, session, "deadline", day, List.of(FORTNIGHT, TWO_DAYS));
      return;
    }
    String at = session.deadlineHour().get().format(DateTimeFormatter.ofPattern("HHmmss"));
    begin(out, id(session), "deadline", day);
    line(out, "DTSTART;TZID=" + GENEVA + ":" + day(day) + "T" + at);
    line(out, "DURATION:PT0S");
    end(out, session, "deadline", List.of(FORTNIGHT, TWO_DAYS));
  }

  private void untilSession(StringBuilder out, Session session, LocalDate day) {
    wholeDay(out, session, "brief", day.minusWeeks(BRIEF_WEEKS), List.of(MORNING_BEFORE));
    wholeDays(out, id(session), "session", day, session.closes().orElse(day));
    end(out, session, "session", List.of(WEEK));
  }

  private void wholeDay(
      StringBuilder out, Session session, String kind, LocalDate day, List<String> alarms) {
    wholeDays(out, id(session), kind, day, day);
    end(out, session, kind, alarms);
  }

  private static void wholeDays(
      StringBuilder out, String of, String kind, LocalDate from, LocalDate to) {
    begin(out, of, kind, from);
    line(out, "DTSTART;VALUE=DATE:" + day(from));
    line(out, "DTEND;VALUE=DATE:" + day(to.plusDays(1)));
  }

  private static String id(Session session) {
    return "session-" + session.number();
  }

  private static void begin(StringBuilder out, String of, String kind, LocalDate stamp) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + of + "-" + kind + "@uprlib.org");
    // The same file for the same data: the stamp is that of the event, not of the clock.
    line(out, "DTSTAMP:" + day(stamp) + "T000000Z");
  }

  private void end(StringBuilder out, Session session, String kind, List<String> alarms) {
    end(
        out,
        messages.text("calendar.event." + kind, Map.of("session", session.number())),
        description(session, kind),
        alarms);
  }

  private static void end(
      StringBuilder out, String title, String description, List<String> alarms) {
    line(out, "SUMMARY:" + escaped(title));
    line(out, "DESCRIPTION:" + escaped(description));
    line(out, "URL:" + PAGE);
    line(out, "TRANSP:TRANSPARENT");
    for (String before : alarms) {
      line(out, "BEGIN:VALARM");
      line(out, "ACTION:DISPLAY");
      line(out, "DESCRIPTION:" + escaped(title));
      line(out, "TRIGGER:-" + before);
      line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
  }

  private String description(Session session, String kind) {
    StringBuilder text = new StringBuilder(messages.states(states, session));
    messages.expected(List.of(session)).ifPresent(means -> text.append('\n').append(means));
    if (kind.equals("deadline") && session.deadlineHour().isEmpty()) {
      String hour = messages.text("calendar.hour", Map.of("page", PAGE));
      text.append(text.length() == 0 ? "" : "\n").append(hour);
    }
    return text.toString();
  }

  private static String day(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
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
