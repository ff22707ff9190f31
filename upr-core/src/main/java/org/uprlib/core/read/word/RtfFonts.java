package org.uprlib.core.read.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of a file: their names, and the code pages of text in them. Not thread-safe. */
final class RtfFonts {
  private static final int SYMBOLS = 2;

  /** Numbers of code pages by those of character sets ({@code fcharset}). */
  private static final Map<Integer, Integer> BY_SET =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(255, 437));

  /** Names of code pages that are not called {@code windows-} and their number. */
  private static final Map<Integer, String> PAGE_NAMES =
      Map.of(
          437, "IBM437",
          850, "IBM850",
          874, "x-windows-874",
          932, "windows-31j",
          936, "GBK",
          949, "x-windows-949",
          950, "x-windows-950",
          1361, "x-Johab",
          10000, "x-MacRoman",
          65001, "UTF-8");

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> pages = new HashMap<>();
  private Charset usual = Charset.forName("windows-1252");

  /** Text in a font of no set of its own is in this code page. */
  void usePage(int page) {
    usual = charset(page);
  }

  void name(int font, String name) {
    String clean = name.replace(";", "").strip();
    if (!clean.isEmpty()) {
      names.put(font, clean);
    }
  }

  /** The set of characters of a font. */
  void set(int font, int set) {
    if (BY_SET.containsKey(set)) {
      page(font, BY_SET.get(set));
    } else if (set == SYMBOLS) {
      // A symbol's code is its place in the font.
      pages.put(font, StandardCharsets.ISO_8859_1);
    }
  }

  /** The code page of a font, which counts before its set. */
  void page(int font, int page) {
    pages.put(font, charset(page));
  }

  Optional<String> name(int font) {
    return Optional.ofNullable(names.get(font));
  }

  Charset page(int font) {
    return pages.getOrDefault(font, usual);
  }

  /** The one of this number; the usual one where Java does not know it. */
  private Charset charset(int page) {
    try {
      return Charset.forName(PAGE_NAMES.getOrDefault(page, "windows-" + page));
    } catch (IllegalArgumentException e) {
      return usual;
    }
  }

  /** Characters in a row, each in the code page of its font or in Unicode. Not thread-safe. */
  static final class CodedText {
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private Charset page;
    private int skipped;

    /** Starts with this code page. */
    CodedText(Charset page) {
      this.page = page;
    }

    /** A character or half of one in this code page. */
    void add(byte character, Charset of) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (!of.equals(page)) {
        decode();
        page = of;
      }
      coded.write(character);
    }

    /**
     * A character in Unicode.
     *
     * @param others how many fallback characters follow it, for readers that do not know it
     */
    void add(int character, int others) {
      decode();
      text.append((char) character);
      skipped = others;
    }

    /** Unicode characters that a control word prints. */
    void add(String characters) {
      decode();
      text.append(characters);
      skipped = 0;
    }

    /**
     * What was added since the last call; fallback characters of the last one are no longer
     * skipped.
     */
    String take() {
      skipped = 0;
      decode();
      String taken = text.toString();
      text.setLength(0);
      return taken;
    }

    private void decode() {
      if (coded.size() > 0) {
        text.append(coded.toString(page));
        coded.reset();
      }
    }
  }
}
