package org.uprlib.extract.match.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.PageTemplate;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/** The formats that a trace is written in. Text is UTF-8. */
public enum TraceFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a link; an ask that nobody took up has one without a recommendation. */
  CSV,
  /** An object an ask. */
  JSONL,
  /** A workbook: asks, links, whom to meet, and the asks that nobody took up. */
  XLSX,
  /** A page for the browser, on which a person can correct the links. */
  HTML;

  /**
   * Writes a trace.
   *
   * @param words what the workbook and the page call things; the other formats are English
   * @param stream buffered; closed by the caller
   */
  public void write(Trace trace, Terminology words, OutputStream stream) throws IOException {
    switch (this) {
      case TEXT -> stream.write(TraceText.of(trace).getBytes(StandardCharsets.UTF_8));
      case CSV -> CsvSheet.write(TraceFields.LINKS, links(trace), stream);
      case JSONL -> JsonObjects.writeLines(TraceFields.LINE, trace.asks(), stream);
      case XLSX -> workbook(trace, words, stream);
      case HTML ->
          PageTemplate.beside(TraceFormat.class, words.language())
              .write(stream, TraceFields.page(words), trace);
    }
    stream.flush();
  }

  private static List<TraceFields.Link> links(Trace trace) {
    return trace.asks().stream().flatMap(TraceFields.Link::of).toList();
  }

  /**
   * Writes a workbook of whom to meet about each ask, with the recommendation and its answer.
   *
   * @param words what it calls things
   * @param stream buffered; closed by the caller
   */
  public static void writeMeetings(Trace trace, Terminology words, OutputStream stream)
      throws IOException {
    try (XlsxBook book = XlsxBook.open(words)) {
      meetings(trace, book);
      book.write(stream);
    }
    stream.flush();
  }

  private static void meetings(Trace trace, XlsxBook book) throws IOException {
    XlsxBook.Sheet<TraceFields.MeetingRow> sheet = book.sheet("Whom to meet", TraceFields.MEETINGS);
    for (TracedAsk ask : trace.asks()) {
      for (TracedAsk.StateToMeet meeting : TracedAsk.StateToMeet.of(ask)) {
        for (AskMatch link : meeting.links()) {
          sheet.row(new TraceFields.MeetingRow(meeting, link));
        }
      }
    }
  }

  private static void workbook(Trace trace, Terminology words, OutputStream stream)
      throws IOException {
    try (XlsxBook book = XlsxBook.open(words)) {
      book.sheet("Asks", TraceFields.ASKS, trace.asks());
      List<TraceFields.Link> links =
          links(trace).stream().filter(link -> link.match().isPresent()).toList();
      book.sheet("Links", TraceFields.LINKS, links);
      meetings(trace, book);
      List<TracedAsk> open =
          trace.asks().stream()
              .filter(ask -> ask.isCounted() && !ask.isTakenUp() && !ask.isInPartOnly())
              .toList();
      book.sheet("None found", TraceFields.NOT_RECOMMENDED, open);
      if (!trace.notices().isEmpty()) {
        book.sheet("Notices", TraceFields.NOTICES, trace.notices());
      }
      book.write(stream);
    }
  }

  /** A trace as people read it on a terminal. */
  static final class TraceText {
    private static final String INDENT = "    ";
    private static final String DEEPER = "          ";

    /** How many characters are shown of an ask that is not counted. */
    private static final int MOST = 66;

    private static final Map<TracedAsk.Comparability, String> NOT_COUNTED =
        Map.of(
            TracedAsk.Comparability.OTHER_STATE, "not counted: to another State",
            TracedAsk.Comparability.OTHER_LANGUAGE, "not compared: in another language",
            TracedAsk.Comparability.REPEATED, "not counted: the same ask appears above",
            TracedAsk.Comparability.NO_ASK, "not checked: not taken for an ask");

    /** The same in sums. */
    private static final Map<TracedAsk.Comparability, String> WHY =
        Map.of(
            TracedAsk.Comparability.OTHER_STATE, "the recommendations are to another State",
            TracedAsk.Comparability.OTHER_LANGUAGE,
                "the recommendations are in another language than these",
            TracedAsk.Comparability.REPEATED, "the same as another");

    private static String uncounted(TracedAsk.Comparability why, int count) {
      return why == TracedAsk.Comparability.NO_ASK
          ? TerminalText.counted(count, "line") + " not checked: not taken for asks\n"
          : "%s not counted: %s\n".formatted(TerminalText.counted(count, "ask"), WHY.get(why));
    }

    private TraceText() {}

    static String of(Trace trace) {
      StringBuilder text = new StringBuilder();
      for (TracedAsk traced : trace.asks()) {
        String number = traced.ask().number() + ".";
        String wrapped = TerminalText.wrapped(traced.ask().text(), INDENT);
        text.append(number)
            .append(wrapped.substring(Math.min(number.length(), INDENT.length() - 1)));
        if (!traced.isCounted()) {
          text.append(INDENT).append(NOT_COUNTED.get(traced.comparability())).append('\n');
        } else if (!traced.isTakenUp() && !traced.isInPartOnly()) {
          text.append(INDENT).append("none found\n");
        }
        traced.links().forEach(match -> append(match, text));
        traced.inPart().forEach(match -> append(match, text));
        traced.matches().stream()
            .filter(match -> !match.linked() && !match.isInPart())
            .forEach(match -> fold(match, text));
        text.append('\n');
      }
      return text.append(total(trace)).toString();
    }

    private static void append(AskMatch match, StringBuilder text) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s%.2f  %s%s%n",
              INDENT,
              match.score(),
              match.isInPart() ? "in part " : "",
              head(match)));
      text.append(TerminalText.wrapped(match.row().text(), DEEPER));
      text.append(TerminalText.wrapped(askers(match.askers()), DEEPER));
      text.append(TerminalText.wrapped(TraceFields.reasons(match), DEEPER));
    }

    /** An ask that is not counted has two lines: its place, and how it begins. */
    private static void fold(AskMatch match, StringBuilder text) {
      String word = match.isPerhaps() ? "perhaps " : match.isOpposite() ? "the opposite " : "";
      text.append(
          String.format(Locale.ROOT, "%s%.2f? %s%s%n", INDENT, match.score(), word, head(match)));
      String line = TerminalText.oneLine(match.row().text());
      text.append(DEEPER)
          .append(line.length() <= MOST ? line : line.substring(0, MOST).strip() + " …")
          .append('\n');
    }

    /** Who asked for it, and who for other things in the same recommendation. */
    private static String askers(Askers askers) {
      return TerminalText.line(
          List.of(
              names("", askers.states()),
              names("in part: ", askers.inPart()),
              names("one or more of: ", askers.perhaps()),
              names("for other things: ", askers.others())));
    }

    private static String names(String before, List<State> states) {
      return states.isEmpty()
          ? ""
          : before + states.stream().map(State::name).collect(Collectors.joining(", "));
    }

    private static String head(AskMatch match) {
      ResultRow row = match.row();
      List<String> parts = new ArrayList<>();
      parts.add(row.paragraph());
      row.info().stateUnderReviewName().ifPresent(parts::add);
      row.info().session().ifPresent(session -> parts.add("session " + session));
      parts.add(row.position().status().word());
      if (match.corrected()) {
        parts.add(match.linked() ? "ticked by hand" : "unticked by hand");
      }
      match.matchedIn().ifPresent(language -> parts.add("matched in " + Tracer.name(language)));
      return TerminalText.line(parts);
    }

    private static String total(Trace trace) {
      Set<ResultRow> linked = new HashSet<>();
      Set<State> states = new HashSet<>();
      Set<State> inPart = new HashSet<>();
      Set<State> perhaps = new HashSet<>();
      for (TracedAsk traced : trace.asks()) {
        for (AskMatch link : traced.links()) {
          linked.add(link.row());
          states.addAll(link.askers().states());
          inPart.addAll(link.askers().inPart());
          perhaps.addAll(link.askers().perhaps());
        }
      }
      inPart.removeAll(states);
      perhaps.removeAll(inPart);
      StringBuilder total = new StringBuilder();
      trace
          .takenUp()
          .ifPresent(
              takenUp ->
                  total.append(
                      String.format(
                          Locale.ROOT,
                          "%,d of %s probably recommended, by %s of %s%n",
                          takenUp,
                          TerminalText.counted(trace.counted(), "ask"),
                          TerminalText.counted(linked.size(), "recommendation"),
                          TerminalText.counted(states.size(), "State")
                              + (states.containsAll(perhaps) ? "" : " or more")
                              + (inPart.isEmpty() ? "" : ", " + inPart.size() + " more in part"))));
      if (trace.inPartOnly() > 0) {
        total.append(String.format(Locale.ROOT, "%,d more in part only%n", trace.inPartOnly()));
      }
      for (TracedAsk.Comparability each : TracedAsk.Comparability.values()) {
        int count = trace.uncounted(each);
        if (count > 0) {
          total.append(uncounted(each, count));
        }
      }
      return total.toString();
    }
  }
}
