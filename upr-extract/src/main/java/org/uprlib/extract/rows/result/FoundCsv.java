package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RowColumns;

/** A head, then a row a recommendation; what is not enriched has empty cells. */
final class FoundCsv {
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

  private FoundCsv() {}

  /** Writes the head on {@code writer}, and then each row. */
  static ResultReader.Receiver on(Writer writer) throws IOException {
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
}
