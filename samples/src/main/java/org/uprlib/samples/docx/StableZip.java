package org.uprlib.samples.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew so that it does not show when it was made. */
final class StableZip {
  private static final LocalDateTime PACKED = LocalDateTime.of(2026, 11, 24, 0, 0);

  private StableZip() {}

  /** Writes the entries of {@code archive} to {@code out}, sorted and dated alike. */
  static void copy(byte[] archive, OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      ZipEntry header = new ZipEntry(entry.getKey());
      header.setTimeLocal(PACKED);
      packed.putNextEntry(header);
      packed.write(entry.getValue());
      packed.closeEntry();
    }
    packed.finish();
  }
}
