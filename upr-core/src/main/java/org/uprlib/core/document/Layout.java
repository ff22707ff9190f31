package org.uprlib.core.document;

import java.util.OptionalDouble;

/**
 * Horizontal position and line spacing of a paragraph. Lengths are in points from the left edge of
 * the text area. Immutable.
 *
 * @param left indentation of the lines after the first
 * @param firstLine indentation of the first line
 * @param centred true for a centred paragraph
 * @param lineSpacing distance of lines as a multiple of single spacing; empty if unknown
 */
public record Layout(double left, double firstLine, boolean centred, OptionalDouble lineSpacing) {
  /** No indentation, nothing known. */
  public static final Layout NONE = new Layout(0, 0, false, OptionalDouble.empty());
}
