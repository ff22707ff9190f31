package org.uprlib.core.read.word;

/**
 * Turns the characters of symbol fonts into the signs that a reader sees. Files keep such a
 * character as its place in the font, 0x20 to 0xFF, mostly moved to Unicode's private area (U+F020
 * to U+F0FF).
 */
final class SymbolFont {
  private static final char PRIVATE_FIRST = '\uF020';
  private static final char PRIVATE_LAST = '\uF0FF';
  private static final char BULLET = '•';

  /** Adobe's Symbol encoding from 0x20 to 0x7E. */
  private static final String SYMBOL_LOW =
      " !∀#∃%&∋()*+,−./0123456789:;<=>?"
          + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
          + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

  /** Adobe's Symbol encoding from 0xA0 to 0xEF. */
  private static final String SYMBOL_HIGH =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵" + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪";

  /** Places in Wingdings and the signs there, in turn; only those used as bullets and ticks. */
  private static final String WINGDINGS = "l●n■o□q❑v❖w⬥§▪¨◻Ø➢à→è➔ð⇨û✗ü✓ý☒þ☑";

  private SymbolFont() {}

  /**
   * The signs that {@code text} shows in {@code font}: unchanged in any font except a symbol font;
   * a private character whose sign is not known becomes a bullet. Tabs and line breaks are kept in
   * any font.
   *
   * @param font the font's name; empty if unknown
   */
  static String readable(String text, String font) {
    boolean symbols = font.startsWith("Symbol") || font.startsWith("Wingdings");
    // Nearly all text is left as it is, and need not be copied.
    if (!symbols && text.chars().noneMatch(SymbolFont::isPrivate)) {
      return text;
    }
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char place = isPrivate(c) ? (char) (c - 0xF000) : c;
      if (c < 0x20) {
        readable.append(c);
      } else if (font.startsWith("Symbol")) {
        readable.append(symbol(place));
      } else if (font.startsWith("Wingdings")) {
        readable.append(wingding(place));
      } else {
        readable.append(isPrivate(c) ? unknown(place) : c);
      }
    }
    return readable.toString();
  }

  private static boolean isPrivate(int c) {
    return c >= PRIVATE_FIRST && c <= PRIVATE_LAST;
  }

  private static char symbol(char place) {
    if (place < 0x20 + SYMBOL_LOW.length()) {
      return SYMBOL_LOW.charAt(place - 0x20);
    }
    if (place >= 0xA0 && place < 0xA0 + SYMBOL_HIGH.length()) {
      return SYMBOL_HIGH.charAt(place - 0xA0);
    }
    return place < 0x100 ? BULLET : place;
  }

  private static char wingding(char place) {
    for (int i = 0; i < WINGDINGS.length(); i += 2) {
      if (WINGDINGS.charAt(i) == place) {
        return WINGDINGS.charAt(i + 1);
      }
    }
    return place > 0x20 && place < 0x100 ? BULLET : place;
  }

  /** Without the font, a letter or figure would be a guess; Wingdings' bullets are likeliest. */
  private static char unknown(char place) {
    return place == '*' ? '*' : wingding(place);
  }
}
