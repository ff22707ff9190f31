package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSStream;

/**
 * TrueType font programs (ISO/IEC 14496-22) that PDFBox misjudges: one that ends with a table
 * {@code post} of version 3, which has no names, is taken for one whose names are missing, with a
 * warning.
 */
final class TrueTypeProgram {
  /** The table directory is within so many bytes at the beginning. */
  static final int DIRECTORY = 2048;

  private static final int POST = 0x706f7374;
  private static final int POST_LENGTH = 32;
  private static final int FIRST_ENTRY = 12;
  private static final int ENTRY = 16;

  private TrueTypeProgram() {}

  /**
   * True if nothing follows its table {@code post}.
   *
   * @param head how it begins
   * @param length how many bytes it has
   */
  static boolean endsWithoutNames(byte[] head, long length) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    for (int at = FIRST_ENTRY; at + ENTRY <= head.length; at += ENTRY) {
      if (bytes.getInt(at) == POST) {
        return bytes.getInt(at + 8) + (long) POST_LENGTH == length;
      }
    }
    return false;
  }

  /** The same program with a few bytes behind its tables, which belong to none. */
  static COSStream lengthened(COSStream program) throws IOException {
    COSStream longer = new COSStream();
    try (InputStream in = program.createInputStream();
        OutputStream out = longer.createOutputStream()) {
      in.transferTo(out);
      out.write(new byte[Integer.BYTES]);
    }
    return longer;
  }
}
