package org.uprlib.core.read.pdf;

import org.apache.pdfbox.util.Matrix;

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
        TextDirections.turns(placed),
        placed.getTranslateX(),
        height,
        size,
        placed.getScaleX(),
        size > 0 && Float.isFinite(size) && Float.isFinite(height));
  }
}
