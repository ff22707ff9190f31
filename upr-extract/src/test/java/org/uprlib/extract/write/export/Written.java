package org.uprlib.extract.write.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.model.Extraction;

/** What an exporter wrote. */
public final class Written {
  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

  private Written() {}

  public static Written by(ExportFormat format, Extraction... extractions) throws IOException {
    Written written = new Written();
    try (Exporter exporter = format.open(written.stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
      exporter.finish();
    }
    return written;
  }

  public byte[] bytes() {
    return stream.toByteArray();
  }

  public String text() {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
