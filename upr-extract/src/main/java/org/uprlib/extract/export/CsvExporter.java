package org.uprlib.extract.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.format.Column;
import org.uprlib.extract.format.CsvSheet;
import org.uprlib.extract.format.RecommendationFields;
import org.uprlib.extract.format.Row;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

/** Comma-separated values: a head, then one row a recommendation and State. */
final class CsvExporter implements Exporter {
  private final List<Column<Row<Row.ByState>>> columns = RecommendationFields.csv();
  private final Writer writer;
  private final CsvSheet sheet;

  CsvExporter(OutputStream stream) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    sheet = new CsvSheet(writer);
    sheet.row(columns.stream().map(Column::name).toArray());
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    for (Recommendation recommendation : extraction.recommendations()) {
      for (Row<Row.ByState> row : Row.byState(extraction, recommendation)) {
        sheet.row(columns.stream().map(column -> column.value().apply(row)).toArray());
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
