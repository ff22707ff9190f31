package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;
import org.uprlib.extract.export.Exporter;
import org.uprlib.extract.model.Extraction;

/** All results on one open stream, each as soon as it is there. */
final class StreamOutput implements Output {
  private final Exporter exporter;

  StreamOutput(OutputStream stream, ExportFormat format) throws IOException {
    exporter = format.open(stream);
  }

  @Override
  public void write(PaperFile file, Extraction extraction) throws IOException {
    exporter.write(extraction);
  }

  @Override
  public void finish() throws IOException {
    exporter.finish();
  }

  @Override
  public void close() throws IOException {
    exporter.close();
  }
}
