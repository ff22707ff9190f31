package org.uprlib.extract.rows.result;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Described;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RowColumns;

/** The formats that found recommendations are written in. Text is UTF-8. */
public enum FoundFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a recommendation. */
  CSV,
  /** The results' own lines. */
  JSONL;

  private static final List<Field<ResultRow>> COLUMNS =
      PaperFields.joined(
          List.of(RowColumns.SOURCE.of(row -> row.paper().source())),
          Field.all(
              List.of(
                  PaperFields.SYMBOL,
                  PaperFields.STATE,
                  PaperFields.STATE_NAME,
                  PaperFields.SESSION,
                  PaperFields.CYCLE),
              row -> row.info()),
          Field.all(
              List.of(RowColumns.PARAGRAPH, RowColumns.TEXT, RowColumns.STATES),
              ResultRow::recommendation),
          Field.all(RowColumns.ANSWER, ResultRow::position),
          aspects()
              .map(
                  aspect ->
                      Field.<ResultRow>csv(aspect.word(), row -> row.recommendation().keys(aspect)))
              .toList());

  /** Hands on rows, one after the other. */
  @FunctionalInterface
  public interface Rows {
    /** Hands on all of them. */
    void read(ResultReader.Receiver receiver) throws IOException;
  }

  /**
   * Writes rows, each as soon as it is handed on.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(Rows rows, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    rows.read(
        switch (this) {
          case TEXT -> new FoundText(writer);
          case CSV -> csv(writer);
          case JSONL ->
              (row, json) -> {
                stream.write(json.line());
                stream.write('\n');
              };
        });
    writer.flush();
    stream.flush();
  }

  /** Writes the head, then a row a recommendation; what is not enriched has empty cells. */
  private static ResultReader.Receiver csv(Writer writer) throws IOException {
    CsvSheet sheet = new CsvSheet(writer);
    sheet.head(COLUMNS);
    return (row, json) -> sheet.row(COLUMNS, row);
  }

  /** The order that the columns have had; what came later follows. */
  private static Stream<Aspect> aspects() {
    List<Aspect> first =
        List.of(
            Aspect.ACTION,
            Aspect.ISSUES,
            Aspect.SOGIESC,
            Aspect.GROUPS,
            Aspect.GOALS,
            Aspect.INSTRUMENTS);
    return Stream.concat(
        first.stream(), Aspect.ALL.stream().filter(aspect -> !first.contains(aspect)));
  }

  /** A few lines a recommendation: where it is from and the answer, the text, who made it. */
  private static final class FoundText implements ResultReader.Receiver {
    private static final String INDENT = "    ";

    private final Writer writer;
    private boolean first = true;

    FoundText(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void accept(ResultRow row, ResultReader.ResultJson json) throws IOException {
      if (!first) {
        writer.write('\n');
      }
      first = false;
      writer.write(head(row) + "\n");
      writer.write(TerminalText.wrapped(row.text(), INDENT));
      writer.write(TerminalText.wrapped(foot(row), INDENT));
    }

    private static String head(ResultRow row) {
      Paper paper = row.paper();
      String state = paper.info().stateUnderReviewName().orElse("");
      List<String> parts = new ArrayList<>(List.of(row.paragraph(), state));
      paper.info().session().ifPresent(session -> parts.add("session " + session));
      parts.add(paper.name());
      parts.add(row.position().status().word());
      return TerminalText.line(parts);
    }

    private static String foot(ResultRow row) {
      List<String> parts = new ArrayList<>();
      parts.add(row.madeBy());
      addContent(row.recommendation(), parts);
      parts.add(row.recommendation().isCoded() ? "coded by UPR Info" : "");
      return TerminalText.line(parts);
    }

    private static void addContent(Described content, List<String> parts) {
      content.keys(Aspect.ACTION).forEach(action -> parts.add("action " + action));
      parts.add(String.join("; ", content.keys(Aspect.ISSUES)));
      if (!content.keys(Aspect.SOGIESC).isEmpty()) {
        parts.add("SOGIESC: " + String.join(", ", content.keys(Aspect.SOGIESC)));
      }
    }
  }
}
