package org.uprlib.core.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of a file: their names, and the code pages of text in them. Not thread-safe. */
final class RtfFonts {
  private static final int SYMBOLS = 2;

  /** Code pages by the numbers of character sets ({@code fcharset}). */
  private static final Map<Integer, String> BY_SET =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(255, "IBM437"));

  /** Code pages by their numbers, where they are not called {@code windows-}. */
  private static final Map<Integer, String> BY_PAGE =
      Map.of(
          437,
          "IBM437",
          850,
          "IBM850",
          874,
          "x-windows-874",
          932,
          "windows-31j",
          936,
          "GBK",
          949,
          "x-windows-949",
          950,
          "x-windows-950",
          10000,
          "x-MacRoman",
          65001,
          "UTF-8");

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Charset> pages = new HashMap<>();
  private Charset usual = named("windows-1252", StandardCharsets.ISO_8859_1);

  /** Text in a font of no set of its own is in this code page. */
  void usePage(int page) {
    usual = named(BY_PAGE.getOrDefault(page, "windows-" + page), usual);
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
      pages.put(font, named(BY_SET.get(set), usual));
    } else if (set == SYMBOLS) {
      // A symbol's code is its place in the font.
      pages.put(font, StandardCharsets.ISO_8859_1);
    }
  }

  /** The code page of a font, which counts before its set. */
  void page(int font, int page) {
    pages.put(font, named(BY_PAGE.getOrDefault(page, "windows-" + page), usual));
  }

  Optional<String> name(int font) {
    return Optional.ofNullable(names.get(font));
  }

  Charset page(int font) {
    return pages.getOrDefault(font, usual);
  }

  private static Charset named(String name, Charset otherwise) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }
}
