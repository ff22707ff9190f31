package org.uprlib.core.read.word;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A colour in a DOCX, as far as it decides whether letters can be seen. */
enum DocxInk {
  WHITE,
  BLACK,
  /** Any other. */
  COLOURED,
  /** Letters as the word processor finds them readable; nothing behind them. */
  AUTOMATIC;

  private static final Set<String> LIGHT = Set.of("background1", "light1", "white");
  private static final Set<String> DARK = Set.of("text1", "dark1", "black");
  private static final Set<String> UNSAID = Set.of("auto", "none", "");

  /** Where each of red, green and blue is at least so much, the eye takes it for white. */
  private static final int NEARLY_WHITE = 0xF8;

  private static final int NEARLY_BLACK = 0x18;
  private static final int HEX = 16;

  /** The colour of letters, which the {@code w:color} just entered gives. */
  static DocxInk ofLetters(XmlCursor xml) {
    return of(xml, "val", "themeColor", "theme");
  }

  /** The colour behind letters, which the {@code w:shd} just entered gives. */
  static DocxInk ofShade(XmlCursor xml) {
    String pattern = xml.value().orElse("clear");
    boolean plain = pattern.equals("clear") || pattern.equals("nil");
    return plain ? of(xml, "fill", "themeFill", "themeFill") : COLOURED;
  }

  /** The colour behind letters, which the {@code w:highlight} just entered gives. */
  static DocxInk ofHighlight(XmlCursor xml) {
    return named(xml.value().orElse(""));
  }

  /** A colour of the theme may be made lighter or darker; its result is then given as well. */
  private static DocxInk of(XmlCursor xml, String value, String theme, String change) {
    Optional<String> ofTheme =
        xml.attribute(change + "Shade").or(() -> xml.attribute(change + "Tint")).isPresent()
            ? Optional.empty()
            : xml.attribute(theme);
    return named(ofTheme.or(() -> xml.attribute(value)).orElse(""));
  }

  /** {@code upper}, unless it is not said or automatic: then {@code lower}. */
  static @Nullable DocxInk over(@Nullable DocxInk upper, @Nullable DocxInk lower) {
    return upper == null || upper == AUTOMATIC ? lower : upper;
  }

  /** The colour of this name, or of these six digits. */
  static DocxInk named(String name) {
    if (UNSAID.contains(name)) {
      return AUTOMATIC;
    }
    if (LIGHT.contains(name)) {
      return WHITE;
    }
    if (DARK.contains(name)) {
      return BLACK;
    }
    return name.matches("\\p{XDigit}{6}") ? mixed(Integer.parseInt(name, HEX)) : COLOURED;
  }

  /** True where white letters can be seen on it. */
  boolean isDarker() {
    return this == BLACK || this == COLOURED;
  }

  private static DocxInk mixed(int colour) {
    int red = colour >> 16;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    if (Math.min(red, Math.min(green, blue)) >= NEARLY_WHITE) {
      return WHITE;
    }
    return Math.max(red, Math.max(green, blue)) <= NEARLY_BLACK ? BLACK : COLOURED;
  }
}
