package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.AskMatch;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TracedAsk;
import org.uprlib.extract.rows.result.Askers;

/**
 * The asks on the page, with what answers to each, which a person ticks and unticks, and whom to
 * meet about it. Immutable.
 *
 * @param trace as the person corrected it
 * @param wording the texts
 * @param shown which asks are shown
 * @param several whether the recommendations are of several reviews
 */
record AsksPage(Trace trace, Wording wording, Predicate<AskList.Ask> shown, boolean several) {
  private static final Fragment PAGE = new Fragment("asks");
  private static final String ASK = "ask-";

  /** So many States are shown of an ask; the workbook has all. */
  private static final int SHOWN_STATES = 12;

  /**
   * What the fields of the page's form say: a field for each ask that the page shows, with the
   * matches that were ticked when it was made, and one for each match that is ticked now. What is
   * as it was then is as it was said before, perhaps on another page of the same work.
   */
  static LinkCorrections ticks(Trace trace, LinkCorrections before, Map<String, String> fields) {
    LinkCorrections said = before;
    for (int i = 0; i < trace.asks().size(); i++) {
      String shown = fields.get(ASK + i);
      if (shown == null) {
        continue;
      }
      List<String> then = List.of(shown.split(" ", -1));
      TracedAsk ask = trace.asks().get(i);
      for (int j = 0; j < ask.matches().size(); j++) {
        boolean ticked = fields.containsKey(field(i, j));
        if (ticked != then.contains(String.valueOf(j))) {
          said = said.with(ask.ask(), ask.matches().get(j).row(), ticked);
        }
      }
    }
    return said;
  }

  private static String field(int ask, int match) {
    return "link-" + ask + "-" + match;
  }

  /** It as HTML. */
  String page(Visit visit) {
    Trace about = trace.where(shown);
    List<Map<String, ?>> asks = new ArrayList<>();
    for (int i = 0; i < trace.asks().size(); i++) {
      if (shown.test(trace.asks().get(i).ask())) {
        asks.add(ask(i));
      }
    }
    Map<String, ?> view =
        Map.of(
            "taken", taken(about),
            "figures", figures(about),
            "address", visit.to(visit.part(0), visit.part(1), "links"),
            "asks", asks,
            "meetings", about.asks().stream().flatMap(ask -> meetings(ask).stream()).toList());
    return PAGE.fill(view, wording);
  }

  private Optional<String> taken(Trace about) {
    return about.takenUp().stream()
        .mapToObj(
            taken -> wording.text("trace.taken", Map.of("taken", taken, "asks", about.counted())))
        .findFirst();
  }

  private List<String> figures(Trace about) {
    List<String> figures = new ArrayList<>();
    if (about.takenUp().isPresent() && about.inPartOnly() > 0) {
      figures.add(wording.counted("trace.in-part-only", about.inPartOnly()));
    }
    for (TracedAsk.Comparability comparability : TracedAsk.Comparability.values()) {
      int left = about.uncounted(comparability);
      if (left > 0) {
        figures.add(wording.counted("trace." + comparability.word(), left));
      }
    }
    return figures;
  }

  private Map<String, ?> ask(int number) {
    TracedAsk ask = trace.asks().get(number);
    Map<AskMatch.Strength, List<Map<String, ?>>> links = new EnumMap<>(AskMatch.Strength.class);
    List<Map<String, ?>> opposite = new ArrayList<>();
    for (int j = 0; j < ask.matches().size(); j++) {
      AskMatch match = ask.matches().get(j);
      boolean against = match.isOpposite() && match.strength() == AskMatch.Strength.NONE;
      List<Map<String, ?>> alike =
          against
              ? opposite
              : links.computeIfAbsent(match.strength(), strength -> new ArrayList<>());
      alike.add(link(field(number, j), match));
    }
    List<Map<String, ?>> folded = new ArrayList<>();
    fold("trace.perhaps", links.get(AskMatch.Strength.PERHAPS), folded);
    fold("trace.opposite", opposite, folded);
    fold("trace.less", links.get(AskMatch.Strength.NONE), folded);
    boolean nobody = !ask.isTakenUp() && !ask.isInPartOnly();
    List<?> lists =
        Stream.of(AskMatch.Strength.COUNTED, AskMatch.Strength.IN_PART)
            .filter(links::containsKey)
            .map(strength -> Map.of("links", links.get(strength)))
            .toList();
    return Map.of(
        "ask",
        ASK + number,
        "ticked",
        IntStream.range(0, ask.matches().size())
            .filter(match -> ask.matches().get(match).linked())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" ")),
        "asked",
        ask.ask().text(),
        "nobody",
        nobody ? wording.text(nobody(ask)) : "",
        "lists",
        lists,
        "folded",
        folded);
  }

  private static String nobody(TracedAsk ask) {
    if (ask.isCounted()) {
      return "trace.nobody";
    }
    return ask.comparability() == TracedAsk.Comparability.NO_ASK
        ? "trace.unchecked"
        : "trace.uncounted";
  }

  private void fold(String key, @Nullable List<Map<String, ?>> links, List<Map<String, ?>> folded) {
    if (links != null && !links.isEmpty()) {
      folded.add(Map.of("count", wording.counted(key, links.size()), "links", links));
    }
  }

  private Map<String, ?> link(String field, AskMatch match) {
    Map<String, Object> view = new HashMap<>(ReadReview.view(match.row(), several, wording));
    view.put("field", field);
    view.put("states", askers(match.askers()));
    view.put("ticked", match.linked());
    view.put("lacking", match.isInPart() ? Optional.of(lacking(match)) : Optional.empty());
    return view;
  }

  /** Who asked for it, and who for other things in the same recommendation. */
  private String askers(Askers askers) {
    List<String> parts = new ArrayList<>();
    if (!askers.states().isEmpty()) {
      parts.add(ReadReview.names(askers.states(), wording));
    }
    Map<String, List<State>> rest = new LinkedHashMap<>();
    rest.put("trace.by-part", askers.inPart());
    rest.put("trace.by-perhaps", askers.perhaps());
    rest.put("trace.by-others", askers.others());
    rest.forEach(
        (key, states) -> {
          if (!states.isEmpty()) {
            parts.add(wording.text(key, Map.of("states", ReadReview.names(states, wording))));
          }
        });
    return String.join(" · ", parts);
  }

  private String lacking(AskMatch match) {
    return match.reasons().stream()
        .filter(reason -> reason.kind().isLess())
        .map(reason -> wording.terminology().term(reason.term()))
        .collect(Collectors.joining("; "));
  }

  /** Whom to meet about {@code ask}; empty if nobody recommended it. */
  private Optional<Map<String, ?>> meetings(TracedAsk ask) {
    List<TracedAsk.StateToMeet> meetings = TracedAsk.StateToMeet.of(ask);
    int more = meetings.size() - SHOWN_STATES;
    return meetings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "asked", ask.ask().text(),
                "allies", meetings.stream().limit(SHOWN_STATES).map(this::ally).toList(),
                "more", more > 0 ? wording.counted("trace.more-states", more) : ""));
  }

  /** A recommendation in the words of one of its States. */
  private Map<String, ?> made(AskMatch link, State by) {
    Map<String, Object> view = new HashMap<>(ReadReview.view(link.row(), several, wording));
    view.put("text", link.row().textOf(by));
    return view;
  }

  private Map<String, ?> ally(TracedAsk.StateToMeet meeting) {
    return Map.of(
        "ally", wording.state(meeting.state()),
        "links", meeting.links().stream().map(link -> made(link, meeting.state())).toList());
  }
}
