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
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RowColumns;

/** A head, then a row a recommendation; what is not enriched has empty cells. */
final class FoundCsv implements FoundWriter {
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
