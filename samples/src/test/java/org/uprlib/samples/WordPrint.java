package org.uprlib.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Prints a PDF once more as Word does: each word is marked content of its own, placed on the page
 * by a matrix, with kerning within it and its blank behind it or by itself.
 */
final class WordPrint {
  /** Kerning, in thousandths of the size. */
  private static final int KERNING = 4;

  private final PDPage page;
  private final List<Object> tokens = new ArrayList<>();
  private float lineX;
  private float lineY;
  private float x;
  private PDFont font;
  private List<COSBase> face = List.of();
  private float size;
  private float scaling = 1;
  private int words;

  private WordPrint(PDPage page) {
    this.page = page;
  }

  static byte[] of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        WordPrint print = new WordPrint(page);
        print.read();
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
          new ContentStreamWriter(out).writeTokens(print.tokens);
        }
        page.setContents(contents);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void read() throws IOException {
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        carryOut(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
  }

  private void carryOut(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case "BT", "ET" -> startLine(0, 0);
      case "Td" -> startLine(lineX + number(operands.get(0)), lineY + number(operands.get(1)));
      case "Tf" -> {
        font = page.getResources().getFont((COSName) operands.get(0));
        size = number(operands.get(1));
        face = List.copyOf(operands);
      }
      case "Tz" -> scaling = number(operands.get(0)) / 100;
      case "Tj" -> show(operands);
      case "TJ" -> show(((COSArray) operands.get(0)).toList());
      case "Tm", "T*", "'", "\"", "Tc", "Tw" -> throw new IOException(operator.getName());
      default -> {
        tokens.addAll(operands);
        tokens.add(operator);
      }
    }
  }

  private void startLine(float left, float baseline) {
    lineX = left;
    lineY = baseline;
    x = left;
  }

  private static float number(COSBase number) {
    return ((COSNumber) number).floatValue();
  }

  private void show(List<? extends COSBase> pieces) throws IOException {
    List<byte[]> word = new ArrayList<>();
    float start = x;
    for (COSBase piece : pieces) {
      if (piece instanceof COSNumber distance) {
        x -= distance.floatValue() / 1000 * size * scaling;
        continue;
      }
      byte[] bytes = ((COSString) piece).getBytes();
      ByteArrayInputStream codes = new ByteArrayInputStream(bytes);
      while (codes.available() > 0) {
        int before = bytes.length - codes.available();
        int code = font.readCode(codes);
        byte[] glyph = Arrays.copyOfRange(bytes, before, bytes.length - codes.available());
        boolean blank = " ".equals(font.toUnicode(code));
        if (blank && words % 3 == 0 && !word.isEmpty()) {
          print(word, start);
          start = x;
        } else if (word.isEmpty()) {
          start = x;
        }
        word.add(glyph);
        x += font.getWidth(code) / 1000 * size * scaling;
        if (blank) {
          print(word, start);
          start = x;
        }
      }
    }
    print(word, start);
  }

  private void print(List<byte[]> word, float start) {
    if (word.isEmpty()) {
      return;
    }
    COSDictionary mark = new COSDictionary();
    mark.setInt(COSName.MCID, words++);
    COSArray shown = new COSArray();
    for (int i = 0; i < word.size(); i++) {
      if (i > 0) {
        shown.add(COSInteger.get(i % 2 == 0 ? KERNING : -KERNING));
      }
      shown.add(new COSString(word.get(i)));
    }
    word.clear();
    add("BDC", COSName.P, mark);
    add("BT");
    add("Tf", face.toArray(new COSBase[0]));
    add("Tz", new COSFloat(scaling * 100));
    COSInteger one = COSInteger.ONE;
    COSInteger zero = COSInteger.ZERO;
    add("Tm", one, zero, zero, one, new COSFloat(start), new COSFloat(lineY));
    add("TJ", shown);
    add("ET");
    add("EMC");
  }

  private void add(String operator, COSBase... operands) {
    tokens.addAll(List.of(operands));
    tokens.add(Operator.getOperator(operator));
  }
}
