package org.uprlib.samples.pdf;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A typeface at a size. Immutable.
 *
 * @param font one of the fonts that every PDF reader has
 * @param size in points
 * @param rise height above the baseline, in points
 */
record Typeface(FontName font, float size, float rise) {
  static Typeface roman(float size) {
    return new Typeface(FontName.TIMES_ROMAN, size, 0);
  }

  static Typeface bold(float size) {
    return new Typeface(FontName.TIMES_BOLD, size, 0);
  }

  static Typeface italic(float size) {
    return new Typeface(FontName.TIMES_ITALIC, size, 0);
  }

  static Typeface grotesque(float size) {
    return new Typeface(FontName.HELVETICA_BOLD, size, 0);
  }

  /** The bold face of the same size. */
  Typeface bold() {
    return new Typeface(FontName.TIMES_BOLD, size, rise);
  }

  /** The same typeface for a note mark or an ordinal's ending. */
  Typeface raised() {
    return new Typeface(font, size * 0.65f, size * 0.35f);
  }

  /** The face at the same size and height in which {@code character} can be set. */
  Typeface holding(char character) {
    return character == '∗' ? new Typeface(FontName.SYMBOL, size, rise) : this;
  }
}
