package org.uprlib.validate.preparation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.NextReview.Period;
import org.uprlib.validate.rule.Messages;

/**
 * Sessions as a file that calendar programs read (RFC 5545). Immutable and thread-safe.
 *
 * @param messages texts in the language of the calendar
 * @param states names of States
 */
public record IcsCalendar(Messages messages, States states) {
  /** OHCHR's page for NGOs and NHRIs, where sessions and deadlines are announced. */
  public static final String PAGE = "https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris";

  private static final int LONGEST_LINE = 75;
  private static final int DRAFT_WEEKS = 16;
  private static final int CHECK_DAYS = 3;
  private static final int BRIEF_WEEKS = 8;

  /** At nine in the morning of the day before, for an event that lasts a whole day. */
  private static final List<String> MORNING_BEFORE = List.of("PT15H");

  private static final List<String> LAST_DAYS = List.of("P14D", "P2D");
  private static final List<String> WEEK = List.of("P7D");

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
    StringBuilder events = new StringBuilder();
    for (Session session : sessions) {
      session.stakeholderDeadline().ifPresent(day -> events.append(untilDeadline(session, day)));
      session.opens().ifPresent(day -> events.append(untilSession(session, day)));
    }
    return file(sessions.stream(), events);
  }

  private String file(Stream<Session> sessions, StringBuilder events) {
    boolean hours = sessions.anyMatch(session -> session.deadlineHour().isPresent());
    // Its hours since 1996.
    String zone = hours ? DataFile.text(IcsCalendar.class::getResourceAsStream, "geneva.ics") : "";
    return """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//uprlib//upr-validate//EN
    CALSCALE:GREGORIAN
    X-WR-CALNAME:%s
    %s%sEND:VCALENDAR
    """
        .formatted(escaped(messages.text("calendar.name")), zone, events)
        .lines()
        .map(IcsCalendar::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
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
    StringBuilder events = new StringBuilder();
    String text = String.join("\n", review.sentences(messages, states, day));
    Optional<LocalDate> known = review.session().flatMap(Session::stakeholderDeadline);
    known.ifPresent(last -> events.append(untilDeadline(review.session().get(), last)));
    if (known.isEmpty() && review.deadline().filter(last -> !last.to().isBefore(day)).isPresent()) {
      LocalDate reckoned = review.deadline().get().from();
      LocalDate draft = reckoned.minusWeeks(DRAFT_WEEKS);
      LocalDate first = reckoned.isBefore(day) ? day : reckoned;
      if (!draft.isBefore(day)) {
        events.append(estimate(review, "draft", Period.estimate(draft), MORNING_BEFORE, text));
      }
      events.append(estimate(review, "deadline", Period.estimate(first), LAST_DAYS, text));
    }
    Optional<LocalDate> opens = review.session().flatMap(Session::opens);
    opens.ifPresent(first -> events.append(untilSession(review.session().get(), first)));
    if (opens.isEmpty()) {
      review
          .held()
          .ifPresent(held -> events.append(estimate(review, "session", held, List.of(), text)));
    }
    return file(review.session().stream(), events);
  }

  private String estimate(
      NextReview review, String kind, Period period, List<String> alarms, String text) {
    String of = review.session().map(IcsCalendar::id).orElse("review-" + review.state().code());
    String name = messages.state(states, review.state());
    return event(
        of + "-" + kind,
        period.from(),
        days(period.from(), period.to()),
        messages.text("calendar.next.event." + kind, Map.of("state", name)),
        messages.text("calendar.next.alarm", Map.of("text", text)),
        alarms);
  }

  private String untilDeadline(Session session, LocalDate day) {
    String when =
        session
            .deadlineHour()
            .map(hour -> hour.format(DateTimeFormatter.ofPattern("HHmmss")))
            .map(at -> "DTSTART;TZID=Europe/Zurich:" + day(day) + "T" + at + "\nDURATION:PT0S")
            .orElse(days(day, day));
    return event(session, "draft", day.minusWeeks(DRAFT_WEEKS))
        + event(session, "check", day.minusDays(CHECK_DAYS))
        + event(session, "deadline", day, when, LAST_DAYS);
  }

  private String untilSession(Session session, LocalDate day) {
    String when = days(day, session.closes().orElse(day));
    return event(session, "brief", day.minusWeeks(BRIEF_WEEKS))
        + event(session, "session", day, when, WEEK);
  }

  private static String id(Session session) {
    return "session-" + session.number();
  }

  /** Something to do on a day. */
  private String event(Session session, String kind, LocalDate day) {
    return event(session, kind, day, days(day, day), MORNING_BEFORE);
  }

  private String event(
      Session session, String kind, LocalDate day, String when, List<String> alarms) {
    return event(
        id(session) + "-" + kind,
        day,
        when,
        messages.text("calendar.event." + kind, Map.of("session", session.number())),
        description(session, kind),
        alarms);
  }

  /**
   * An event.
   *
   * @param stamp when it was made: not the clock's time, so that the same data give the same file
   * @param when its lines of time
   * @param alarms how long before
   */
  private static String event(
      String id,
      LocalDate stamp,
      String when,
      String title,
      String description,
      List<String> alarms) {
    StringBuilder out = new StringBuilder();
    out.append("BEGIN:VEVENT\nUID:").append(id).append("@uprlib.org\nDTSTAMP:").append(day(stamp));
    out.append("T000000Z\n").append(when).append("\nSUMMARY:").append(escaped(title));
    out.append("\nDESCRIPTION:").append(escaped(description)).append("\nURL:").append(PAGE);
    out.append("\nTRANSP:TRANSPARENT\n");
    for (String before : alarms) {
      out.append("BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:").append(escaped(title));
      out.append("\nTRIGGER:-").append(before).append("\nEND:VALARM\n");
    }
    return out.append("END:VEVENT\n").toString();
  }

  private static String days(LocalDate from, LocalDate to) {
    return "DTSTART;VALUE=DATE:" + day(from) + "\nDTEND;VALUE=DATE:" + day(to.plusDays(1));
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
  private static String folded(String line) {
    StringBuilder out = new StringBuilder();
    int bytes = 0;
    for (int c : line.codePoints().toArray()) {
      int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LONGEST_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(c);
      bytes += length;
    }
    return out.toString();
  }
}
