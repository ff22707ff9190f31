package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Prints lines that run from right to left, as different programs do. */
final class RightToLeftPrinter {
  /** How a program tells the glyphs of a line. */
  enum Way {
    /** As they stand, from left to right. */
    VISUAL,
    /** One by one, in the order in which they are read. */
    LOGICAL,
    /** In the shape that they have by themselves. */
    SHAPED,
    /** Brackets by what they look like. */
    BRACKETS_AS_DRAWN,
    /** Each word with its text, its glyphs without meaning. */
    ACTUAL_TEXT,
    /** Letters and their vowels each by itself, vowels without width. */
    MARKS,
    /** Letters with their vowels as one text, vowels drawn higher, without meaning. */
    MARKS_TOLD,
    /** Words lengthened by strokes without meaning, one over the other. */
    LENGTHENED
  }

  private static final float SIZE = 10;
  private static final float ADVANCE = 5;

  /** A vowel whose meaning the font does not tell. */
  private static final String UNTOLD = "~";

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final Printer printer;
  private final Way way;
  private final List<String> codes = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();

  RightToLeftPrinter(Printer printer, Way way) {
    this.printer = printer;
    this.way = way;
  }

  /** A part of a line, from {@code start} to {@code end} of its paragraph. */
  RightToLeftPrinter line(String paragraph, int start, int end, float right, float y) {
    Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_RIGHT_TO_LEFT).createLineBidi(start, end);
    List<String> letters = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    for (int i = start; i < end; i++) {
      boolean mark = Character.getType(paragraph.charAt(i)) == Character.NON_SPACING_MARK;
      if (mark) {
        letters.set(letters.size() - 1, letters.get(letters.size() - 1) + paragraph.charAt(i));
      } else {
        letters.add(paragraph.substring(i, i + 1));
        levels.add((byte) bidi.getLevelAt(i - start));
        boolean lengthened = way == Way.LENGTHENED && i % 6 == 1;
        if (lengthened && Glyph.anyFromRight(paragraph.substring(i, i + 1))) {
          letters.add("");
          levels.add((byte) 1);
        }
      }
    }
    byte[] order = new byte[levels.size()];
    Integer[] places = new Integer[levels.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = levels.get(i);
      places[i] = i;
    }
    Bidi.reorderVisually(order, 0, places, 0, places.length);
    float[] left = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      left[places[i]] = right - (places.length - i) * ADVANCE;
    }
    if (way == Way.LOGICAL) {
      for (int i = 0; i < left.length; i++) {
        show(letters.get(i), left[i], y);
      }
    } else if (way == Way.ACTUAL_TEXT) {
      words(letters, levels, left, y);
    } else {
      for (int place : places) {
        show(told(letters.get(place), levels.get(place)), left[place], y);
      }
    }
    return this;
  }

  /** The whole of a line that is a paragraph. */
  RightToLeftPrinter line(String text, float right, float y) {
    return line(text, 0, text.length(), right, y);
  }

  private String told(String letter, byte level) {
    if (way == Way.SHAPED) {
      return shaped(letter);
    }
    int kind = way == Way.BRACKETS_AS_DRAWN && level % 2 == 1 ? OPENING.indexOf(letter) : -1;
    int other = way == Way.BRACKETS_AS_DRAWN && level % 2 == 1 ? CLOSING.indexOf(letter) : -1;
    return kind >= 0
        ? CLOSING.substring(kind, kind + 1)
        : other >= 0 ? OPENING.substring(other, other + 1) : letter;
  }

  /** The first of the shapes for presentation (U+FE80 to U+FEFC) that stands for a letter. */
  private static String shaped(String letter) {
    for (char c = '\uFE80'; c <= '\uFEFC'; c++) {
      if (Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).equals(letter)) {
        return String.valueOf(c);
      }
    }
    return letter;
  }

  private void words(List<String> letters, List<Byte> levels, float[] left, float y) {
    int at = 0;
    while (at < letters.size()) {
      int end = at;
      while (end < letters.size() && levels.get(end) == 1 && !letters.get(end).isBlank()) {
        end++;
      }
      if (end > at + 1 && Glyph.anyFromRight(String.join("", letters.subList(at, end)))) {
        tell(String.join("", letters.subList(at, end)));
        for (int i = end - 1; i >= at; i--) {
          show("", left[i], y);
        }
        content.append("EMC\n");
      } else {
        end = at + 1;
        show(letters.get(at), left[at], y);
      }
      at = end;
    }
  }

  private void tell(String text) {
    StringBuilder hex = new StringBuilder("FEFF");
    text.chars().forEach(c -> hex.append(String.format("%04X", c)));
    content.append("/Span <</ActualText <").append(hex).append(">>> BDC\n");
  }

  private void show(String letter, float x, float y) {
    if (way == Way.MARKS_TOLD && letter.length() > 1) {
      tell(letter);
      code(UNTOLD, x + 2, y + 3);
      code(letter.substring(0, 1), x, y);
      content.append("EMC\n");
    } else if (letter.isEmpty() && way == Way.LENGTHENED) {
      code(letter, x, y);
      code(letter, x + 0.4f, y);
    } else if (way == Way.MARKS && letter.length() > 1) {
      for (int i = letter.length() - 1; i > 0; i--) {
        code(letter.substring(i, i + 1), x + 2, y);
      }
      code(letter.substring(0, 1), x, y);
    } else {
      code(letter, x, y);
    }
  }

  /** A glyph of one or more letters, at its left edge. */
  RightToLeftPrinter glyph(String letters, float x, float y) {
    code(letters, x, y);
    return this;
  }

  private void code(String text, float x, float y) {
    if (!codes.contains(text)) {
      codes.add(text);
    }
    content.append(
        String.format(
            Locale.ROOT,
            "BT /F3 %s Tf 1 0 0 1 %s %s Tm <%02X> Tj ET%n",
            SIZE,
            x,
            y,
            codes.indexOf(text) + 1));
  }

  /** Adds all lines to the page under way. */
  void print() {
    COSDictionary fonts =
        printer.line(" ").current().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    fonts.setItem(COSName.getPDFName("F3"), font());
    printer.content(content.toString());
  }

  private COSDictionary font() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Sylvan"));
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, codes.size());
    COSArray widths = new COSArray();
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("1 begincodespacerange <00> <ff> endcodespacerange\n");
    for (int i = 0; i < codes.size(); i++) {
      String text = codes.get(i);
      long letters =
          text.equals(UNTOLD)
              ? 0
              : text.chars()
                  .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                  .count();
      long wide = text.isEmpty() ? 1 : letters;
      widths.add(COSInteger.get(wide * (int) (ADVANCE / SIZE * 1000)));
      if (!text.isEmpty() && !text.equals(UNTOLD)) {
        map.append(String.format("1 beginbfchar <%02x> <", i + 1));
        text.chars().forEach(c -> map.append(String.format("%04x", c)));
        map.append("> endbfchar\n");
      }
    }
    font.setItem(COSName.WIDTHS, widths);
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.append("endcmap end end").toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    font.setItem(COSName.TO_UNICODE, stream);
    return font;
  }
}
