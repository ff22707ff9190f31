package org.uprlib.extract.write.export;

import java.io.IOException;
import org.uprlib.extract.model.Extraction;

/** Sees to it that an output is completed once, at the latest when it is closed. */
final class WholeExporter implements Exporter {
  private final Exporter exporter;
  private boolean finished;
  private boolean failed;

  WholeExporter(Exporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    if (finished) {
      throw new IllegalStateException("The output is finished: nothing can be added to it");
    }
    failed = true;
    exporter.write(extraction);
    failed = false;
  }

  @Override
  public void finish() throws IOException {
    if (!finished) {
      finished = true;
      exporter.finish();
    }
  }

  /** What could not be written whole is not made to look so. */
  @Override
  public void close() throws IOException {
    try (exporter) {
      if (!failed) {
        finish();
      }
    }
  }
}
