package org.uprlib.parquet;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.export.ExporterProvider;
import org.uprlib.extract.write.format.TableFields;

/** Makes exporters of Parquet. Stateless. */
public final class ParquetExporterProvider implements ExporterProvider {
  /** For the service loader. */
  public ParquetExporterProvider() {}

  @Override
  public ExportFormat format() {
    return ExportFormat.PARQUET;
  }

  @Override
  public Exporter open(OutputStream stream, boolean part) throws IOException {
    return new ParquetExporter(stream, part ? TableFields.columnsInFolders() : TableFields.COLUMNS);
  }
}
