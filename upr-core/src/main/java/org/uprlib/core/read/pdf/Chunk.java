package org.uprlib.core.read.pdf;

import java.util.List;
import org.uprlib.core.document.RunStyle;

/**
 * Characters that were placed on one baseline in one style, side by side. Coordinates are in points
 * from the lower left corner of the page as displayed.
 *
 * @param text the characters
 * @param left left edge of the first
 * @param right right edge of the last
 * @param baseline distance of the baseline from the foot of the page
 * @param size effective font size
 * @param style look; never superscript here, since that depends on the line
 * @param glyphs the same characters one by one, where their order is yet to be found
 */
record Chunk(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    RunStyle style,
    Glyphs glyphs) {
  /**
   * Characters as they stand on a page, from the edge on at which its lines begin.
   *
   * @param fromRight true if that is the right one, and the page mirrored
   * @param each none where the characters of the chunk are in order
   */
  record Glyphs(boolean fromRight, List<Glyph> each) {
    static final Glyphs IN_ORDER = new Glyphs(false, List.of());

    Glyphs {
      each = List.copyOf(each);
    }
  }

  /** A chunk whose characters are in order. */
  Chunk(String text, float left, float right, float baseline, float size, RunStyle style) {
    this(text, left, right, baseline, size, style, Glyphs.IN_ORDER);
  }

  /** True if its characters are in order. */
  boolean inOrder() {
    return glyphs.each().isEmpty();
  }
}
