package org.uprlib.core.document;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the characters of a run look. Immutable.
 *
 * @param font family name without subset tag or face ({@code Times New Roman}); empty if unknown
 * @param size effective size in points; empty if unknown
 * @param bold true for a bold face
 * @param italic true for an italic or oblique face
 * @param superscript true for raised, smaller characters, as note marks are
 */
public record RunStyle(
    Optional<String> font, OptionalDouble size, boolean bold, boolean italic, boolean superscript) {
  /** The style of text about whose look nothing is known. */
  public static final RunStyle UNKNOWN =
      new RunStyle(Optional.empty(), OptionalDouble.empty(), false, false, false);
}
