package org.uprlib.extract.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.result.ResultRow;

/** A trace as people read it on a terminal. */
final class TraceText {
  private static final String INDENT = "    ";
  private static final String DEEPER = "          ";
  private static final String PARTED = " · ";

  private TraceText() {}

  static String of(Trace trace) {
    StringBuilder text = new StringBuilder();
    for (TracedAsk traced : trace.asks()) {
      String number = traced.ask().number() + ".";
      String wrapped = TerminalText.wrapped(traced.ask().text(), INDENT);
      text.append(number).append(wrapped.substring(Math.min(number.length(), INDENT.length() - 1)));
      if (traced.matches().isEmpty()) {
        text.append(INDENT).append("nobody took this up\n");
      }
      traced.matches().forEach(match -> append(match, text));
      text.append('\n');
    }
    return text.append(total(trace)).toString();
  }

  private static void append(AskMatch match, StringBuilder text) {
    ResultRow row = match.row();
    List<String> parts = new ArrayList<>();
    parts.add(row.paragraph());
    row.paper().reviewed().ifPresent(parts::add);
    row.paper().session().ifPresent(session -> parts.add("session " + session));
    parts.add(row.position().word());
    if (match.corrected()) {
      parts.add(match.linked() ? "ticked by hand" : "unticked by hand");
    }
    match.matchedIn().ifPresent(language -> parts.add("matched in " + Tracer.name(language)));
    String head =
        parts.stream()
            .map(TerminalText::oneLine)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(PARTED));
    text.append(
        String.format(
            Locale.ROOT, "%s%.2f%s %s%n", INDENT, match.score(), match.linked() ? " " : "?", head));
    text.append(TerminalText.wrapped(row.text(), DEEPER));
    text.append(TerminalText.wrapped(row.madeBy(), DEEPER));
    text.append(TerminalText.wrapped(TraceFields.reasons(match), DEEPER));
  }

  private static String total(Trace trace) {
    Set<ResultRow> linked = new HashSet<>();
    Set<State> states = new HashSet<>();
    for (TracedAsk traced : trace.asks()) {
      for (AskMatch link : traced.links()) {
        linked.add(link.row());
        states.addAll(link.row().recommendingStates());
      }
    }
    long takenUp = trace.asks().stream().filter(TracedAsk::isTakenUp).count();
    return String.format(
        Locale.ROOT,
        "%,d of %s taken up, by %s of %s%n",
        takenUp,
        counted(trace.asks().size(), "ask"),
        counted(linked.size(), "recommendation"),
        counted(states.size(), "State"));
  }

  private static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
