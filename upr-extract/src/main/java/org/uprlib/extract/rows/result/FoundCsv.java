package org.uprlib.extract.rows.result;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.RowColumns;

/** A head, then a row a recommendation; what is not enriched has empty cells. */
final class FoundCsv implements FoundWriter {
  private static final String PARTED = "; ";

  private static final List<Column<ResultRow>> COLUMNS =
      Stream.concat(
              Stream.<Column<ResultRow>>of(
                  RowColumns.SOURCE.of(row -> row.paper().source()),
                  RowColumns.SYMBOL.of(row -> row.paper().symbol()),
                  RowColumns.STATE.of(row -> row.paper().stateUnderReview()),
                  RowColumns.STATE_NAME.of(row -> row.paper().stateName().map(name -> name)),
                  RowColumns.SESSION.of(row -> row.paper().session()),
                  RowColumns.CYCLE.of(row -> row.paper().cycle()),
                  RowColumns.PARAGRAPH.of(ResultRow::paragraph),
                  RowColumns.TEXT.of(ResultRow::text),
                  RowColumns.STATES.of(ResultRow::recommendingStates),
                  RowColumns.POSITION.of(ResultRow::position),
                  RowColumns.QUALIFICATION.of(ResultRow::qualification)),
              aspects()
                  .map(
                      aspect ->
                          Column.<ResultRow>csv(
                              aspect.word(),
                              row -> String.join(PARTED, row.content().keys(aspect)))))
          .toList();

  private final Writer writer;
  private final CsvSheet sheet;

  FoundCsv(OutputStream stream) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    sheet = new CsvSheet(writer);
    sheet.head(COLUMNS);
  }

  @Override
  public void write(ResultRow row, ResultReader.ResultJson json) throws IOException {
    sheet.row(COLUMNS, row);
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
}
