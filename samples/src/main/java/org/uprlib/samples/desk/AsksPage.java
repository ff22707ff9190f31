package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.AskMatch;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.StateToMeet;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TracedAsk;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * The asks on the page, with what answers to each, which a person ticks and unticks, and whom to
 * meet about it. Immutable.
 *
 * @param trace as the person corrected it
 * @param wording the texts
 * @param shown which asks are shown
 */
record AsksPage(Trace trace, Wording wording, Predicate<AskList.Ask> shown) {
  private static final String FORM = "ticks";
  private static final String ASK = "ask-";

  /** So many States are shown of an ask; the workbook has all. */
  private static final int SHOWN_STATES = 12;

  /**
   * What the fields of the page's form say: a field for each ask that the page shows, and one for
   * each match that is ticked. Of the other asks, what was said before.
   */
  static LinkCorrections ticks(Trace trace, LinkCorrections before, Map<String, String> fields) {
    LinkCorrections said = before;
    for (int i = 0; i < trace.asks().size(); i++) {
      if (!fields.containsKey(ASK + i)) {
        continue;
      }
      TracedAsk ask = trace.asks().get(i);
      for (int j = 0; j < ask.matches().size(); j++) {
        AskMatch match = ask.matches().get(j);
        boolean ticked = fields.containsKey(field(i, j));
        if (ticked != match.linked() || before.of(ask.ask(), match.row()).isPresent()) {
          said = said.with(ask.ask(), match.row(), ticked);
        }
      }
    }
    return said;
  }

  private static String field(int ask, int match) {
    return "link-" + ask + "-" + match;
  }

  void show(Html out, Visit visit) {
    out.add("<section id=\"asks\"><h2>").text(wording.text("trace.asks")).add("</h2>");
    out.add("<div id=\"figures\">");
    figures(out);
    out.add("</div><form class=\"").add(FORM).add("\" method=\"post\" action=\"");
    out.text(visit.to(visit.part(0), visit.part(1), "links"));
    out.add("\" enctype=\"multipart/form-data\"><p class=\"soft\">");
    out.text(wording.text("trace.tick")).add("</p><ol class=\"asks\">");
    for (int i = 0; i < trace.asks().size(); i++) {
      if (shown.test(trace.asks().get(i).ask())) {
        ask(i, out);
      }
    }
    out.add("</ol><input type=\"hidden\" name=\"links\" value=\"yes\"><p><button>");
    out.text(wording.text("trace.count")).add("</button></p></form></section>");
    out.add("<div id=\"meetings\">");
    meetings(out);
    out.add("</div>");
  }

  private void figures(Html out) {
    Trace about = trace.where(shown);
    OptionalInt taken = about.takenUp();
    if (taken.isPresent()) {
      Map<String, Object> facts = Map.of("taken", taken.getAsInt(), "asks", about.counted());
      out.add("<p class=\"taken\">").text(wording.text("trace.taken", facts)).add("</p>");
      if (about.inPartOnly() > 0) {
        out.element("p", wording.counted("trace.in-part-only", about.inPartOnly()));
      }
    }
    for (TracedAsk.Comparability comparability :
        List.of(
            TracedAsk.Comparability.OTHER_STATE,
            TracedAsk.Comparability.OTHER_LANGUAGE,
            TracedAsk.Comparability.REPEATED)) {
      int left = about.uncounted(comparability);
      if (left > 0) {
        out.element("p", wording.counted("trace." + comparability.word(), left));
      }
    }
  }

  private void ask(int number, Html out) {
    TracedAsk ask = trace.asks().get(number);
    out.add("<li><input type=\"hidden\" name=\"").add(ASK + number).add("\" value=\"yes\">");
    out.add("<p dir=\"auto\"><b>").text(ask.ask().text()).add("</b></p>");
    Map<AskMatch.Strength, List<Integer>> matches = new EnumMap<>(AskMatch.Strength.class);
    for (AskMatch.Strength strength : AskMatch.Strength.values()) {
      matches.put(strength, new ArrayList<>());
    }
    for (int j = 0; j < ask.matches().size(); j++) {
      matches.get(ask.matches().get(j).strength()).add(j);
    }
    if (!ask.isTakenUp() && !ask.isInPartOnly()) {
      String key = ask.isCounted() ? "trace.nobody" : "trace.uncounted";
      out.add("<p class=\"soft\">").text(wording.text(key)).add("</p>");
    }
    list(number, matches.get(AskMatch.Strength.COUNTED), out);
    list(number, matches.get(AskMatch.Strength.IN_PART), out);
    folded("trace.perhaps", number, matches.get(AskMatch.Strength.PERHAPS), out);
    folded("trace.less", number, matches.get(AskMatch.Strength.NONE), out);
    out.add("</li>");
  }

  private void folded(String key, int ask, List<Integer> matches, Html out) {
    if (!matches.isEmpty()) {
      out.add("<details><summary>").text(wording.counted(key, matches.size()));
      out.add("</summary>");
      list(ask, matches, out);
      out.add("</details>");
    }
  }

  private void list(int ask, List<Integer> matches, Html out) {
    if (matches.isEmpty()) {
      return;
    }
    out.add("<ul class=\"links\">");
    for (int j : matches) {
      AskMatch match = trace.asks().get(ask).matches().get(j);
      out.add("<li><label dir=\"auto\"><input type=\"checkbox\" name=\"").add(field(ask, j));
      out.add(match.linked() ? "\" checked> " : "\"> ");
      out.text(match.row().paragraph()).add(" ").text(match.row().text());
      out.add("</label><p class=\"soft\">").text(states(match.row())).add("</p> ");
      if (match.isInPart()) {
        out.add("<p class=\"soft\">").text(wording.text("trace.in-part")).text(": ");
        out.text(lacking(match)).add("</p> ");
      }
      ReadReview.position(match.row(), out, wording);
      out.add("</li>");
    }
    out.add("</ul>");
  }

  private String lacking(AskMatch match) {
    return match.reasons().stream()
        .filter(reason -> reason.kind().isLess())
        .map(reason -> wording.term(reason.term()))
        .collect(Collectors.joining("; "));
  }

  private String states(ResultRow row) {
    return String.join(", ", row.recommendingStates().stream().map(wording::state).toList());
  }

  private void meetings(Html out) {
    List<TracedAsk> asks = trace.where(shown).asks();
    if (asks.stream().allMatch(ask -> StateToMeet.of(ask).isEmpty())) {
      return;
    }
    out.add("<section><h2>").text(wording.text("trace.allies")).add("</h2><p>");
    out.text(wording.text("trace.allies-why")).add("</p>");
    for (TracedAsk ask : asks) {
      List<StateToMeet> meetings = StateToMeet.of(ask);
      if (meetings.isEmpty()) {
        continue;
      }
      out.add("<h3 dir=\"auto\">").text(ask.ask().text()).add("</h3><ul class=\"allies\">");
      for (StateToMeet meeting : meetings.subList(0, Math.min(SHOWN_STATES, meetings.size()))) {
        out.add("<li><b>").text(wording.state(meeting.state())).add("</b>");
        for (AskMatch link : meeting.links()) {
          out.add("<p dir=\"auto\">").text(link.row().paragraph()).add(" ");
          out.text(link.row().text()).add(" ");
          ReadReview.position(link.row(), out, wording);
          out.add("</p>");
        }
        out.add("</li>");
      }
      out.add("</ul>");
      if (meetings.size() > SHOWN_STATES) {
        out.add("<p class=\"soft\">");
        out.text(wording.counted("trace.more-states", meetings.size() - SHOWN_STATES));
        out.add("</p>");
      }
    }
    out.add("</section>");
  }
}
