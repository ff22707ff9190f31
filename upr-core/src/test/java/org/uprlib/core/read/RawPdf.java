package org.uprlib.core.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, whatever they say. */
final class RawPdf {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  /** A file of one page with this content, which may use {@code resources}. */
  static RawPdf page(String content, String resources) {
    RawPdf pdf = new RawPdf();
    pdf.put("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    pdf.put("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
    pdf.put("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R");
    pdf.put("/Resources<<" + resources + ">>>>\nendobj\n");
    return pdf.stream(4, "", content);
  }

  /** A font that every viewer has, as F1. */
  static String helvetica() {
    return "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
  }

  /** A line of text in font F1. */
  static String line(int y, String size, String text) {
    return "BT /F1 " + size + " Tf 50 " + y + " Td (" + text + ") Tj ET\n";
  }

  /** Adds an object. */
  RawPdf object(int number, String content) {
    put(number + " 0 obj\n" + content + "\nendobj\n");
    return this;
  }

  /** Adds a packed stream. */
  RawPdf stream(int number, String dictionary, String content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put(number + " 0 obj\n<</Filter/FlateDecode/Length " + packed.size() + dictionary);
    put(">>\nstream\n");
    file.writeBytes(packed.toByteArray());
    put("\nendstream\nendobj\n");
    return this;
  }

  byte[] build() {
    put("trailer\n<</Root 1 0 R>>\n%%EOF\n");
    return file.toByteArray();
  }

  private void put(String text) {
    file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
