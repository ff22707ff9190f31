package org.uprlib.extract.write.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;

/**
 * Comma-separated values: a head, then the rows of each recommendation.
 *
 * @param <T> what a row is made of
 */
final class CsvExporter<T> implements Exporter {
  private final List<Field<T>> columns;
  private final Rows<T> rows;
  private final Writer writer;
  private final CsvSheet sheet;

  /** Makes the rows of a recommendation. */
  private interface Rows<T> {
    List<T> of(Extraction extraction, Recommendation recommendation);
  }

  private CsvExporter(OutputStream stream, List<Field<T>> columns, Rows<T> rows)
      throws IOException {
    this.columns = columns;
    this.rows = rows;
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    sheet = new CsvSheet(writer);
    sheet.head(columns);
  }

  /** One row a recommendation and State. */
  static CsvExporter<Row<Recommendation.StateRow>> byState(OutputStream stream) throws IOException {
    return new CsvExporter<>(
        stream,
        RecommendationFields.csv(),
        (extraction, made) -> Row.all(extraction, made.stateRows()).toList());
  }

  /** One row a recommendation, for Uwazi. */
  static CsvExporter<Row<Recommendation>> forUwazi(OutputStream stream) throws IOException {
    return new CsvExporter<>(
        stream,
        UwaziFields.csv(),
        (extraction, recommendation) -> List.of(new Row<>(extraction, recommendation)));
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    for (Recommendation recommendation : extraction.recommendations()) {
      for (T row : rows.of(extraction, recommendation)) {
        sheet.row(columns, row);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }

  @Override
  public void close() {
    // Holds nothing but the caller's stream.
  }
}
