package org.uprlib.core.read.word;

import org.jspecify.annotations.Nullable;

/**
 * What one {@code w:pPr} says, null where it is silent. Lengths are in points. Immutable.
 *
 * @param style id of the paragraph style
 * @param outline heading level from 0; 9 for running text
 * @param list id of the list that numbers the paragraph; 0 for none
 * @param level depth in that list
 * @param left indentation of all lines
 * @param firstLine what the first line is moved by against the others; negative where it hangs
 * @param centred true for centred text
 * @param lineSpacing distance of lines as a multiple of single spacing; {@link Double#NaN} where it
 *     is a length instead
 * @param pageBreak true where the paragraph begins a page
 * @param shade the colour behind it
 * @param mark how the paragraph's mark looks
 */
record DocxParagraphProperties(
    @Nullable String style,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Double left,
    @Nullable Double firstLine,
    @Nullable Boolean centred,
    @Nullable Double lineSpacing,
    @Nullable Boolean pageBreak,
    @Nullable DocxInk shade,
    DocxRunProperties mark) {
  static final DocxParagraphProperties NONE =
      new DocxParagraphProperties(
          null, null, null, null, null, null, null, null, null, null, DocxRunProperties.NONE);

  /** These, with {@code above} taking their place wherever it says something. */
  DocxParagraphProperties under(DocxParagraphProperties above) {
    if (above.equals(NONE)) {
      return this;
    }
    return new DocxParagraphProperties(
        first(above.style, style),
        first(above.outline, outline),
        first(above.list, list),
        first(above.level, level),
        first(above.left, left),
        first(above.firstLine, firstLine),
        first(above.centred, centred),
        first(above.lineSpacing, lineSpacing),
        first(above.pageBreak, pageBreak),
        first(above.shade, shade),
        above.mark);
  }

  /** What they say of its place on the line, and nothing else. */
  DocxParagraphProperties indentation() {
    return new DocxParagraphProperties(
        null, null, null, null, left, firstLine, null, null, null, null, DocxRunProperties.NONE);
  }

  private static <T> @Nullable T first(@Nullable T preferred, @Nullable T other) {
    return preferred != null ? preferred : other;
  }
}
