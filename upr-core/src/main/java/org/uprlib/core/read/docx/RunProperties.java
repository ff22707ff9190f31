package org.uprlib.core.read.docx;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.flow.Story;

/**
 * What one {@code w:rPr} says, null where it is silent. Immutable.
 *
 * @param style id of the character style
 * @param ascii font of Latin text; {@code eastAsian} and {@code complex} for the scripts so called
 * @param size size in points of Latin and East Asian text; {@code complexSize} of complex scripts
 * @param bold a toggle, as are {@code italic}, their complex twins, {@code hidden} and {@code
 *     struck}
 * @param superscript true for raised, false for lowered or level text
 * @param complexText true for text to be set as complex script, whatever its characters
 * @param removed true in a paragraph mark that tracked changes delete or move away
 */
record RunProperties(
    @Nullable String style,
    @Nullable String ascii,
    @Nullable String eastAsian,
    @Nullable String complex,
    @Nullable Double size,
    @Nullable Double complexSize,
    @Nullable Boolean bold,
    @Nullable Boolean complexBold,
    @Nullable Boolean italic,
    @Nullable Boolean complexItalic,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable Boolean superscript,
    @Nullable Boolean complexText,
    @Nullable Boolean removed) {
  static final RunProperties NONE =
      new RunProperties(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** These, with {@code above} taking their place wherever it says something. */
  RunProperties under(RunProperties above) {
    if (above.equals(NONE)) {
      return this;
    }
    if (equals(NONE)) {
      return above;
    }
    return new RunProperties(
        first(above.style, style),
        first(above.ascii, ascii),
        first(above.eastAsian, eastAsian),
        first(above.complex, complex),
        first(above.size, size),
        first(above.complexSize, complexSize),
        first(above.bold, bold),
        first(above.complexBold, complexBold),
        first(above.italic, italic),
        first(above.complexItalic, complexItalic),
        first(above.hidden, hidden),
        first(above.struck, struck),
        first(above.superscript, superscript),
        first(above.complexText, complexText),
        first(above.removed, removed));
  }

  /**
   * These of one level of the style hierarchy, with those of the next level on top: what both
   * toggle on is off again (ECMA-376 part 1, 17.7.3).
   */
  RunProperties toggledBy(RunProperties next) {
    if (next.equals(NONE)) {
      return this;
    }
    RunProperties merged = under(next);
    return new RunProperties(
        merged.style,
        merged.ascii,
        merged.eastAsian,
        merged.complex,
        merged.size,
        merged.complexSize,
        toggle(bold, next.bold),
        toggle(complexBold, next.complexBold),
        toggle(italic, next.italic),
        toggle(complexItalic, next.complexItalic),
        toggle(hidden, next.hidden),
        toggle(struck, next.struck),
        merged.superscript,
        merged.complexText,
        merged.removed);
  }

  /** What these, as those of a paragraph's mark, make of the mark. */
  Story.Mark asMark() {
    if (Boolean.TRUE.equals(removed)) {
      return Story.Mark.REMOVED;
    }
    return Boolean.TRUE.equals(hidden) ? Story.Mark.HIDDEN : Story.Mark.PLAIN;
  }

  private static @Nullable Boolean toggle(@Nullable Boolean one, @Nullable Boolean other) {
    return one == null ? other : other == null ? one : Boolean.valueOf(!one.equals(other));
  }

  private static <T> @Nullable T first(@Nullable T preferred, @Nullable T other) {
    return preferred != null ? preferred : other;
  }
}
