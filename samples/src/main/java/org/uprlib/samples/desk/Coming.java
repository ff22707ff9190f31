package org.uprlib.samples.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.IcsCalendar;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.preparation.Template;
import org.uprlib.validate.rule.Messages;

/**
 * What is ahead: the sessions to come, and for each State when it is reviewed next, a reminder and
 * a template. Immutable.
 */
record Coming(States states, Sessions all) {

  /** Those that are not over. */
  List<Session> sessions() {
    return all.from(today());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** All States that were ever reviewed. */
  private Stream<State> reviewed() {
    return all.all().stream().flatMap(session -> session.states().stream()).distinct();
  }

  /** The next review of the State that the address names. */
  private Optional<NextReview> next(Visit visit) {
    String code = visit.query().getOrDefault("for", "");
    return reviewed()
        .filter(state -> state.code().equals(code))
        .findFirst()
        .map(state -> NextReview.of(state, all, today()));
  }

  /** The template that a form asks for; empty if it names no State. */
  Optional<Answer> template(Visit visit, Wording wording) {
    boolean joint = visit.query().containsKey("joint");
    return next(visit).map(next -> template(next, joint, wording));
  }

  private static Answer template(NextReview next, boolean joint, Wording wording) {
    String name = wording.state(next.state());
    OptionalInt session = next.session().stream().mapToInt(Session::number).findFirst();
    return Answer.docx(
        name + ".docx", new Template(name, session, joint, wording.language()).write());
  }

  /** The next review of a State for a calendar program or, without a State, the sessions. */
  Answer ics(Visit visit, Wording wording) {
    IcsCalendar calendar = new IcsCalendar(wording.messages(), states);
    Optional<NextReview> next = next(visit);
    String text =
        next.map(of -> calendar.write(of, today()))
            .orElseGet(
                () -> calendar.write(sessions().stream().filter(IcsCalendar::hasEvents).toList()));
    String name = next.map(of -> "upr-" + wording.state(of.state()) + ".ics").orElse("upr.ics");
    return Answer.saved(
        "text/calendar; charset=utf-8", name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The page that lists the sessions, and says when the State is reviewed that the address names.
   */
  String page(Visit visit, Wording wording) {
    Html out = new Html().element("h1", wording.text("begin.calendar"));
    ofState(visit, out, wording);
    out.add("<table class=\"rows\"><thead><tr>");
    for (String column : List.of("session", "dates", "deadline", "states")) {
      out.add("<th scope=\"col\">").text(wording.messages().text("calendar." + column));
      out.add("</th>");
    }
    out.add("</tr></thead><tbody>");
    for (Session session : sessions()) {
      out.add("<tr><th scope=\"row\">").text(Integer.toString(session.number())).add("</th>");
      cell("dates", dates(session, wording), out, wording);
      Optional<String> deadline = session.stakeholderDeadline().map(wording.messages()::day);
      cell("deadline", deadline.orElse(unknown(wording)), out, wording);
      cell("states", states(session, wording), out, wording);
      out.add("</tr>");
    }
    out.add("</tbody></table>");
    if (sessions().stream().anyMatch(IcsCalendar::hasEvents)) {
      out.add("<p class=\"files\"><a class=\"file\" download href=\"").text(visit.to("upr.ics"));
      out.add("\">").text(wording.text("begin.ics")).add("</a></p>");
    }
    out.add("<p class=\"soft\">").text(wording.messages().text("calendar.source")).add("</p>");
    out.add("<p class=\"soft\">").text(wording.text("calendar.inferred")).add("</p>");
    out.add("<p class=\"soft\">").text(wording.text("calendar.where")).add("</p>");
    return new Frame(visit, wording).around(wording.text("begin.calendar"), out.toString());
  }

  /** A form in which a State is chosen, for a template and for when it is reviewed. */
  void choice(Html out, Visit visit, Wording wording) {
    String chosen = visit.query().getOrDefault("for", "");
    out.add("<form class=\"filters\" action=\"").text(visit.to("template.docx")).add("\">");
    SubjectChoice.of(visit, wording).keep(out);
    out.add("<label>");
    out.text(wording.text("begin.state")).add(" <select name=\"for\" required>");
    out.add("<option value=\"\"></option>");
    List<State> others = new ArrayList<>(reviewed().sorted(wording.statesByName()).toList());
    for (Session session : sessions()) {
      if (!session.states().isEmpty()) {
        others.removeAll(session.states());
        group(wording.text("session", Map.of("number", session.number())), out);
        session.states().forEach(state -> option(state, chosen, out, wording));
        out.add("</optgroup>");
      }
    }
    group(wording.text("begin.others"), out);
    others.forEach(state -> option(state, chosen, out, wording));
    out.add("</optgroup></select></label>");
    out.add("<button formaction=\"").text(visit.to("calendar")).add("\">");
    out.text(wording.text("begin.when")).add("</button><label class=\"tick\">");
    out.add("<input type=\"checkbox\" name=\"joint\" value=\"yes\"> ");
    out.text(wording.text("begin.joint")).add("</label><button>");
    out.text(wording.text("begin.template")).add("</button></form>");
  }

  private static void group(String label, Html out) {
    out.add("<optgroup label=\"").text(label).add("\">");
  }

  private static void option(State state, String chosen, Html out, Wording wording) {
    out.add("<option value=\"").add(state.code());
    out.add(state.code().equals(chosen) ? "\" selected>" : "\">").text(wording.state(state));
    out.add("</option>");
  }

  /** When the State that the address names is reviewed, with a reminder to save. */
  private void ofState(Visit visit, Html out, Wording wording) {
    choice(out, visit, wording);
    next(visit)
        .ifPresent(
            next -> {
              out.add("<section class=\"next\"><h2>").text(wording.state(next.state()));
              out.add("</h2>");
              next.sentences(wording.messages(), states, today())
                  .forEach(sentence -> out.element("p", sentence));
              if (IcsCalendar.hasEvents(next)) {
                out.add("<p class=\"files\"><a class=\"file\" download href=\"");
                out.text(visit.asking("for", next.state().code(), "upr.ics")).add("\">");
                out.text(wording.text("begin.ics")).add("</a></p>");
              }
              out.add("</section>");
            });
    out.element("h2", wording.text("begin.sessions"));
  }

  private static void cell(String column, String text, Html out, Wording wording) {
    out.add("<td data-label=\"").text(wording.messages().text("calendar." + column)).add("\">");
    out.text(text).add("</td>");
  }

  private static String dates(Session session, Wording wording) {
    Messages messages = wording.messages();
    return session
        .opens()
        .map(messages::day)
        .map(from -> session.closes().map(to -> from + " – " + messages.day(to)).orElse(from))
        .or(() -> session.month().map(messages::month))
        .orElse(unknown(wording));
  }

  private static String unknown(Wording wording) {
    return wording.messages().text("calendar.unknown");
  }

  private static String states(Session session, Wording wording) {
    return session.states().isEmpty()
        ? unknown(wording)
        : String.join(
            ", ",
            session.states().stream()
                .map(s -> wording.state(s) + (session.inferred().contains(s) ? "\u00a0?" : ""))
                .toList());
  }
}
