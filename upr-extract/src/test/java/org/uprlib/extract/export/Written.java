package org.uprlib.extract.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.model.Extraction;

/** What an exporter wrote. */
record Written(byte[] bytes) {
  static Written by(ExportFormat format, Extraction... extractions) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (Exporter exporter = format.open(stream)) {
      for (Extraction extraction : extractions) {
        exporter.write(extraction);
      }
      exporter.finish();
    }
    return new Written(stream.toByteArray());
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
