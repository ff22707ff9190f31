package org.uprlib.core.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints small papers line by line, for tests. */
final class Printer {
  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);

  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument pdf = new PDDocument();
  private PDPage page;
  private float y;

  Printer() {
    page();
  }

  /** Goes on at the head of a new page. */
  Printer page() {
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    y = 760;
    return this;
  }

  /** Leaves room, in points. */
  Printer skip(float points) {
    y -= points;
    return this;
  }

  /** Prints a line of running text, 12 points below the one before. */
  Printer line(String text) {
    return line(text, 72, 10);
  }

  Printer line(String text, float x, float size) {
    y -= 1.2f * size;
    return content("BT /F1 " + size + " Tf " + x + " " + y + " Td (" + text + ") Tj ET");
  }

  /** A line of any characters of Windows' code page 1252, as they stand. */
  Printer plain(String text, float x, float size) {
    return line(escaped(text), x, size);
  }

  /** The same in bold letters. */
  Printer bold(String text, float x, float size) {
    y -= 1.2f * size;
    return content("BT /F2 " + size + " Tf " + x + " " + y + " Td (" + escaped(text) + ") Tj ET");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName("windows-1252"))) {
      boolean plain = b >= ' ' && "()\\".indexOf(b) < 0;
      escaped.append(plain ? String.valueOf((char) b) : String.format("\\%03o", b & 0xff));
    }
    return escaped.toString();
  }

  /** A footnote's mark, raised and small, and its text. */
  Printer note(String mark, String text) {
    y -= 10;
    return content(
        "BT /F1 5 Tf 72 "
            + (y + 3)
            + " Td ("
            + mark
            + ") Tj /F1 8 Tf 6 -3 Td ("
            + text
            + ") Tj ET");
  }

  /** Adds to the content of the page, where {@code F1} is Times and {@code F2} its bold face. */
  @SuppressWarnings("deprecation") // PDFBox writes no text as it stands in another way.
  Printer content(String operators) {
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      out.beginText();
      out.setFont(PLAIN, 1);
      out.setFont(BOLD, 1);
      out.endText();
      out.appendRawCommands(operators + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The page under way. */
  PDPage current() {
    return page;
  }

  PDDocument document() {
    return pdf;
  }

  byte[] bytes() {
    return bytes("");
  }

  /** The file; it asks for {@code password} unless that is empty. */
  byte[] bytes(String password) {
    try (PDDocument closing = pdf) {
      if (!password.isEmpty()) {
        closing.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      closing.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
