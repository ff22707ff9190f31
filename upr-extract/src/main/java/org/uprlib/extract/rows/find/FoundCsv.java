package org.uprlib.extract.rows.find;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Aspect;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.CsvSheet;

/** A head, then a row a recommendation; what is not enriched has empty cells. */
final class FoundCsv implements FoundWriter {
  private static final String PARTED = "; ";

  private static final List<Column<ResultRow>> COLUMNS =
      Stream.concat(
              Stream.of(
                  Column.<ResultRow>csv("source", row -> row.paper().source()),
                  Column.<ResultRow>csv("symbol", row -> row.paper().symbol()),
                  Column.<ResultRow>csv(
                      "stateUnderReview", row -> row.paper().stateUnderReview().map(State::code)),
                  Column.<ResultRow>csv("stateUnderReviewName", row -> row.paper().stateName()),
                  Column.<ResultRow>csv("session", row -> row.paper().session()),
                  Column.<ResultRow>csv("cycle", row -> row.paper().cycle()),
                  Column.<ResultRow>csv("paragraph", ResultRow::paragraph),
                  Column.<ResultRow>csv("text", ResultRow::text),
                  Column.<ResultRow>csv(
                      "recommendingStates",
                      row -> joined(row.recommendingStates().stream().map(State::code).toList())),
                  Column.<ResultRow>csv("position", row -> row.position().word()),
                  Column.<ResultRow>csv(
                      "qualification", row -> row.qualification().map(Qualification::word))),
              aspects()
                  .map(
                      aspect ->
                          Column.<ResultRow>csv(
                              aspect.word(), row -> joined(row.content().keys(aspect)))))
          .toList();

  private final Writer writer;
  private final CsvSheet sheet;

  FoundCsv(OutputStream stream) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    sheet = new CsvSheet(writer);
    sheet.row(COLUMNS.stream().map(Column::name).toArray());
  }

  @Override
  public void write(ResultRow row, ResultReader.ResultJson json) throws IOException {
    sheet.row(COLUMNS.stream().map(column -> column.value().apply(row)).toArray());
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
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

  private static String joined(List<String> words) {
    return String.join(PARTED, words);
  }
}
