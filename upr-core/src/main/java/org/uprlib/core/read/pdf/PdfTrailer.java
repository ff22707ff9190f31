package org.uprlib.core.read.pdf;

import org.uprlib.core.error.CorruptException;

/**
 * Sees whether a PDF file has its end. PDFBox repairs files that were cut short and silently loses
 * the pages behind the cut.
 */
final class PdfTrailer {
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  private PdfTrailer() {}

  /**
   * @throws CorruptException if the marker that closes every PDF file (ISO 32000-1, 7.5.5) is
   *     missing from the last part of {@code bytes}
   */
  static void requireEnd(byte[] bytes, String source) throws CorruptException {
    int from = Math.max(0, bytes.length - Math.max(4096, bytes.length / 50));
    for (int i = bytes.length - END.length; i >= from; i--) {
      if (matches(bytes, i)) {
        return;
      }
    }
    throw new CorruptException(source, "is cut short: the end of the PDF file is missing", null);
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < END.length; i++) {
      if (bytes[at + i] != END[i]) {
        return false;
      }
    }
    return true;
  }
}
