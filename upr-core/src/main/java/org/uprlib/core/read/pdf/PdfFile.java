package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.read.limit.Budget;

/** Opens PDF files. Stateless. */
public final class PdfFile {
  private static final byte[] LIST = "startxref".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  private PdfFile() {}

  /**
   * Opens a file; one whose list of objects leads astray, by the objects that are found in it.
   *
   * @param budget what may be spent on the streams that hold its objects
   * @throws InvalidPasswordException if it is protected by a password
   * @throws IOException if it is damaged beyond that
   */
  public static PDDocument open(byte[] bytes, Budget budget) throws IOException {
    PdfStreams.checkObjects(bytes, budget);
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException e) {
      return rebuilt(bytes, e);
    }
  }

  /** PDFBox looks for objects itself where a file does not tell of its list. */
  private static PDDocument rebuilt(byte[] bytes, IOException failure) throws IOException {
    byte[] copy = bytes.clone();
    for (int i = 0; i + LIST.length <= copy.length; i++) {
      if (Arrays.equals(copy, i, i + LIST.length, LIST, 0, LIST.length)) {
        Arrays.fill(copy, i, i + LIST.length, (byte) ' ');
      }
    }
    try {
      return Loader.loadPDF(copy);
    } catch (IOException e) {
      failure.addSuppressed(e);
      throw failure;
    }
  }

  /**
   * Sees whether the file has its end: PDFBox repairs files that were cut short and silently loses
   * the pages behind the cut.
   *
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
