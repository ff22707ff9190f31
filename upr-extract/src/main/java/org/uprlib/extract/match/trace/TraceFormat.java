package org.uprlib.extract.match.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
      for (StateToMeet meeting : StateToMeet.of(ask)) {
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
}
