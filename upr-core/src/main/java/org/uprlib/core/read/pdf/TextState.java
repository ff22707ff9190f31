package org.uprlib.core.read.pdf;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page's graphics state that places text (ISO 32000-1, 9.3). Not thread-safe.
 *
 * <p>Text matrices are not part of the graphics state; they live as long as a text object.
 */
final class TextState implements Cloneable {
  Matrix placement;
  @Nullable Face face;
  float size;
  float characterSpacing;
  float wordSpacing;
  float scaling = 1;
  float leading;
  float rise;
  boolean inked = true;
  boolean opaque = true;
  Ink ink = Ink.BLACK;

  /** The state at the start of a content that is placed by {@code placement}. */
  TextState(Matrix placement) {
    this.placement = placement;
  }

  /** True if letters can be seen at this place of {@code ground}. */
  boolean seen(Ink.Ground ground, float x, float y) {
    return inked && opaque && (!ink.white() || ground.at(x, y));
  }

  /** A state that changes apart from this one. */
  TextState copy() {
    try {
      return (TextState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the glyphs of one string have in common.
   *
   * @param turns how many quarter turns make it run from left to right
   * @param left where it begins
   * @param height of its baseline above the foot of the page
   * @param size font size on the page
   * @param scale points on the page that a point of its text is wide
   * @param placed whether it has a size and a place at all
   */
  record Baseline(int turns, float left, float height, float size, float scale, boolean placed) {
    static Baseline of(Matrix placed, TextState state) {
      float upright = placed.getScaleY();
      float height = placed.getTranslateY() + state.rise * upright;
      float size = Math.abs(state.size * upright);
      return new Baseline(
          PageFrame.Directions.turns(placed),
          placed.getTranslateX(),
          height,
          size,
          placed.getScaleX(),
          size > 0 && Float.isFinite(size) && Float.isFinite(height));
    }
  }
}
