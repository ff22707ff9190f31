package org.uprlib.core.read.pdf;

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
 */
record Chunk(String text, float left, float right, float baseline, float size, RunStyle style) {}
