package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.read.guard.Budget;

/** Opens PDF files. Stateless. */
final class PdfFile {
  private static final byte[] LIST = "startxref".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  /** A linearized file declares itself within so many bytes. */
  private static final int HEAD = 1024;

  private static final Pattern LINEARIZED =
      Pattern.compile("/Linearized(?s:(?!endobj).)*?/L\\s+(\\d{1,9})(?!\\d)");
  private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,12})");

  private PdfFile() {}

  /**
   * Opens a file; one whose list of objects leads astray, by the objects that are found in it.
   *
   * @param budget limit for the streams that contain its objects
   * @throws InvalidPasswordException if it is protected by a password
   * @throws IOException if it is damaged beyond that
   */
  static PDDocument open(byte[] bytes, Budget budget) throws IOException {
    byte[] own = withoutRest(bytes);
    PdfStreams.checkObjects(own, budget);
    try {
      return Loader.loadPDF(own);
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException e) {
      return rebuilt(own, e);
    }
  }

  /**
   * The file without the remains of a longer one that it was saved over. They follow the end that
   * it declares (ISO 32000-1, annex F); a later version of it would follow too, but refers to the
   * earlier one.
   */
  private static byte[] withoutRest(byte[] bytes) {
    String head = text(bytes, 0, Math.min(bytes.length, HEAD));
    Matcher linear = LINEARIZED.matcher(head);
    if (!linear.find()) {
      return bytes;
    }
    int length = Integer.parseInt(linear.group(1));
    if (length >= bytes.length
        || !text(bytes, Math.max(0, length - 16), length).contains("%%EOF")) {
      return bytes;
    }
    boolean later =
        PREVIOUS
            .matcher(text(bytes, length, bytes.length))
            .results()
            .anyMatch(before -> Long.parseLong(before.group(1)) < length);
    return later ? bytes : Arrays.copyOf(bytes, length);
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** PDFBox looks for objects itself where a file does not say where its list is. */
  private static PDDocument rebuilt(byte[] bytes, IOException failure) throws IOException {
    byte[] copy = bytes.clone();
    for (int i = 0; i < copy.length; i++) {
      if (PdfStreams.matches(copy, i, LIST)) {
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
      if (PdfStreams.matches(bytes, i, END)) {
        return;
      }
    }
    throw new CorruptException(source, "is cut short: the end of the PDF file is missing", null);
  }
}
