package org.uprlib.samples.pdf;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A typeface at a size. Immutable.
 *
 * @param font one of the fonts that every PDF reader has
 * @param size in points
 * @param rise how far above the line it stands, in points
 */
record Face(FontName font, float size, float rise) {
  static Face roman(float size) {
    return new Face(FontName.TIMES_ROMAN, size, 0);
  }

  static Face bold(float size) {
    return new Face(FontName.TIMES_BOLD, size, 0);
  }

  static Face italic(float size) {
    return new Face(FontName.TIMES_ITALIC, size, 0);
  }

  static Face grotesque(float size) {
    return new Face(FontName.HELVETICA_BOLD, size, 0);
  }

  /** The same typeface for a note mark or an ordinal's ending. */
  Face raised() {
    return new Face(font, size * 0.65f, size * 0.35f);
  }

  /** The face at the same size and height in which {@code character} can be set. */
  Face holding(char character) {
    return character == '∗' ? new Face(FontName.SYMBOL, size, rise) : this;
  }
}
