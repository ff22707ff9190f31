package org.uprlib.samples.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.calendar.IcsCalendar;
import org.uprlib.validate.template.Template;

/** What is ahead: the sessions to come, and a template for each State's. Immutable. */
record Coming(States states, Sessions all) {
  private static final Pattern CHOSEN = Pattern.compile("([A-Z]{3})-(\\d{1,2})");
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Those after the last one that is over on {@code day}. */
  List<Session> sessions(LocalDate day) {
    int over =
        all.all().stream()
            .filter(session -> session.isOver(day))
            .mapToInt(Session::number)
            .max()
            .orElse(0);
    return all.all().stream().filter(session -> session.number() > over).toList();
  }

  /** The template that the first page's form asks for; empty if it asks for none that there is. */
  Optional<Answer> template(Visit visit, Wording wording) {
    Matcher chosen = CHOSEN.matcher(visit.query().getOrDefault("for", ""));
    if (!chosen.matches()) {
      return Optional.empty();
    }
    Optional<Session> session = all.byNumber(Integer.parseInt(chosen.group(2)));
    Optional<State> state =
        session.stream()
            .flatMap(each -> each.states().stream())
            .filter(each -> each.code().equals(chosen.group(1)))
            .findFirst();
    boolean joint = visit.query().containsKey("joint");
    return state.map(
        of ->
            Answer.saved(
                DOCX,
                wording.state(of) + ".docx",
                new Template(wording.state(of), session.get().number(), joint, wording.language())
                    .write()));
  }

  /** The sessions for a calendar program. */
  Answer ics(Wording wording) {
    List<Session> dated =
        sessions(LocalDate.now(ZoneId.systemDefault())).stream()
            .filter(IcsCalendar::hasEvents)
            .toList();
    String text = new IcsCalendar(wording.messages(), states).write(dated);
    return Answer.saved(
        "text/calendar; charset=utf-8", "upr.ics", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The page that lists the sessions. */
  String page(Visit visit, Wording wording) {
    List<Session> sessions = sessions(LocalDate.now(ZoneId.systemDefault()));
    Html out = new Html().element("h1", wording.text("begin.calendar"));
    out.add("<table class=\"rows\"><thead><tr>");
    for (String column : List.of("session", "dates", "deadline", "states")) {
      out.add("<th scope=\"col\">").text(wording.messages().text("calendar." + column));
      out.add("</th>");
    }
    out.add("</tr></thead><tbody>");
    for (Session session : sessions) {
      out.add("<tr><th scope=\"row\">").text(Integer.toString(session.number())).add("</th>");
      cell("dates", dates(session, wording), out, wording);
      Optional<String> deadline = session.stakeholderDeadline().map(day -> day(day, wording));
      cell("deadline", deadline.orElse(unknown(wording)), out, wording);
      cell("states", states(session, wording), out, wording);
      out.add("</tr>");
    }
    out.add("</tbody></table>");
    if (sessions.stream().anyMatch(IcsCalendar::hasEvents)) {
      out.add("<p class=\"files\"><a class=\"file\" download href=\"").text(visit.to("upr.ics"));
      out.add("\">").text(wording.text("begin.ics")).add("</a></p>");
    }
    out.add("<p class=\"soft\">").text(wording.text("calendar.inferred")).add("</p>");
    out.add("<p class=\"soft\">").text(wording.text("calendar.where")).add("</p>");
    return new Frame(visit, wording).around(wording.text("begin.calendar"), out.toString());
  }

  private static void cell(String column, String text, Html out, Wording wording) {
    out.add("<td data-label=\"").text(wording.messages().text("calendar." + column)).add("\">");
    out.text(text).add("</td>");
  }

  private static String dates(Session session, Wording wording) {
    return session
        .opens()
        .map(day -> day(day, wording))
        .map(from -> session.closes().map(to -> from + " – " + day(to, wording)).orElse(from))
        .or(() -> session.month().map(month -> month(month.atDay(1), wording)))
        .orElse(unknown(wording));
  }

  private static String unknown(Wording wording) {
    return wording.messages().text("calendar.unknown");
  }

  private static String day(LocalDate day, Wording wording) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.forLanguageTag(wording.language()))
        .format(day);
  }

  private static String month(LocalDate day, Wording wording) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag(wording.language()))
        .format(day);
  }

  private static String states(Session session, Wording wording) {
    return session.states().isEmpty()
        ? unknown(wording)
        : String.join(
            ", ",
            session.states().stream()
                .map(s -> wording.state(s) + (session.inferred().contains(s) ? " ?" : ""))
                .toList());
  }
}
