package org.uprlib.core.read.pdf;

/**
 * A letter, figure or mark as a page places it, with the marks above and below it; or several with
 * one replacement text, which is in logical order.
 *
 * @param text its characters
 * @param left left edge
 * @param right right edge
 */
record Glyph(String text, float left, float right) {
  /** The direction of a glyph. */
  enum Direction {
    /** From right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT,
    /** From left to right, as Latin. */
    LEFT_TO_RIGHT,
    /** From left to right, in both. */
    FIGURE,
    /** As its neighbours. */
    NEUTRAL
  }

  /**
   * Not a letter of a script; the order of numbers on both sides of it depends on what precedes.
   */
  private static final char COMMA = '\u060C';

  /** Stops and commas of Arabic, which end what runs from left to right. */
  static final String STOPS = "\u060C\u061B\u061F\u066D\u06D4";

  /** True if {@code text} has a letter of a script that runs from right to left. */
  static boolean anyFromRight(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0590' && c != COMMA && direction(c) == Direction.RIGHT_TO_LEFT) {
        return true;
      }
    }
    return false;
  }

  /** The direction of the first character that has one. */
  Direction direction() {
    Direction found = Direction.NEUTRAL;
    for (int i = 0; i < text.length() && found == Direction.NEUTRAL; i++) {
      found = direction(text.charAt(i));
    }
    return found;
  }

  private static Direction direction(char c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Direction.RIGHT_TO_LEFT;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Direction.LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
          STOPS.indexOf(c) >= 0 ? Direction.RIGHT_TO_LEFT : Direction.FIGURE;
      default -> STOPS.indexOf(c) >= 0 ? Direction.RIGHT_TO_LEFT : Direction.NEUTRAL;
    };
  }

  boolean blank() {
    return !text.isEmpty() && text.isBlank();
  }

  /** True for vowel signs and the like alone, which are set above or below a letter. */
  boolean mark() {
    return !text.isEmpty() && text.chars().allMatch(Glyph::mark);
  }

  private static boolean mark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The same, where the axis at {@code middle} mirrors it. */
  Glyph mirrored(float middle) {
    return new Glyph(text, 2 * middle - right, 2 * middle - left);
  }

  /** The same place, with other {@code characters}. */
  Glyph as(String characters) {
    return new Glyph(characters, left, right);
  }
}
