package org.uprlib.extract.cli;

import java.io.IOException;
import org.uprlib.core.write.NewFile;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;
import org.uprlib.extract.export.Exporter;
import org.uprlib.extract.model.Extraction;

/** All results in one file that is put in its place once it is whole. */
final class HeldOutput implements Output {
  private final NewFile file;
  private final Exporter exporter;
  private final Placement placement;
  private boolean empty = true;

  /** Puts a whole file in its place. */
  interface Placement {
    void place(NewFile file) throws IOException;
  }

  HeldOutput(NewFile file, ExportFormat format, Placement placement) throws IOException {
    this.file = file;
    this.exporter = format.open(file.stream());
    this.placement = placement;
  }

  @Override
  public void write(PaperFile paper, Extraction extraction) throws IOException {
    exporter.write(extraction);
    empty = false;
  }

  /**
   * An output without any paper is not put in place: it would only replace an older, better one.
   */
  @Override
  public void finish() throws IOException {
    if (!empty) {
      exporter.finish();
      placement.place(file);
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      exporter.close();
    }
  }
}
