package org.uprlib.samples.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Fragment PAGE = new Fragment("calendar");
  private static final Fragment CHOICE = new Fragment("state");

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
    Map<String, Object> view = new HashMap<>();
    for (String text : List.of("session", "dates", "deadline", "states", "source")) {
      view.put(text, wording.messages().text("calendar." + text));
    }
    view.put("state", choice(visit, wording));
    view.put("next", next(visit).map(next -> next(next, visit, wording)));
    view.put("sessions", sessions().stream().map(session -> session(session, wording)).toList());
    boolean events = sessions().stream().anyMatch(IcsCalendar::hasEvents);
    view.put("ics", events ? visit.to("upr.ics") : "");
    return new Frame(visit, wording)
        .around(wording.text("begin.calendar"), PAGE.fill(view, wording));
  }

  /** When a State is reviewed, with a reminder to save. */
  private Map<String, ?> next(NextReview next, Visit visit, Wording wording) {
    boolean events = IcsCalendar.hasEvents(next);
    return Map.of(
        "name", wording.state(next.state()),
        "sentences", next.sentences(wording.messages(), states, today()),
        "reminder", events ? visit.asking("for", next.state().code(), "upr.ics") : "");
  }

  private Map<String, ?> session(Session session, Wording wording) {
    String of = wording.messages().states(states, session);
    return Map.of(
        "number", session.number(),
        "on", dates(session, wording),
        "until",
            session.stakeholderDeadline().map(wording.messages()::day).orElse(unknown(wording)),
        "of", of.isEmpty() ? unknown(wording) : of);
  }

  /** A form in which a State is chosen, for a template and for when it is reviewed. */
  String choice(Visit visit, Wording wording) {
    String chosen = visit.query().getOrDefault("for", "");
    List<State> others = new ArrayList<>(reviewed().sorted(wording.statesByName()).toList());
    List<Map<String, ?>> groups = new ArrayList<>();
    for (Session session : sessions()) {
      if (!session.states().isEmpty()) {
        others.removeAll(session.states());
        String label = wording.text("session", Map.of("number", session.number()));
        groups.add(group(label, session.states(), chosen, wording));
      }
    }
    groups.add(group(wording.text("begin.others"), others, chosen, wording));
    return CHOICE.fill(
        Map.of(
            "template", visit.to("template.docx"),
            "kept", visit.about().map(Subject::address),
            "groups", groups,
            "calendar", visit.to("calendar")),
        wording);
  }

  private static Map<String, ?> group(
      String label, List<State> states, String chosen, Wording wording) {
    List<Map<String, ?>> options = new ArrayList<>();
    for (State state : states) {
      boolean here = state.code().equals(chosen);
      options.add(Map.of("code", state.code(), "name", wording.state(state), "chosen", here));
    }
    return Map.of("label", label, "states", options);
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
}
