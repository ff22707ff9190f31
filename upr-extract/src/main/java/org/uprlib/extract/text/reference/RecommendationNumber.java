package org.uprlib.extract.text.reference;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number by which a text names a recommendation or a paragraph. Immutable.
 *
 * @param paragraph number of the paragraph that it stands under: 124 in {@code 124.15}; empty where
 *     the text leaves it out
 * @param number number under that paragraph: 15 in {@code 124.15}
 */
public record RecommendationNumber(OptionalInt paragraph, int number) {
  private static final int MOST_DIGITS = 4;

  /** A number without its paragraph. */
  public static RecommendationNumber of(int number) {
    return new RecommendationNumber(OptionalInt.empty(), number);
  }

  /** A number under a paragraph. */
  public static RecommendationNumber of(int paragraph, int number) {
    return new RecommendationNumber(OptionalInt.of(paragraph), number);
  }

  /** The number that a label such as {@code 92.3} or {@code 92} is; empty for any other label. */
  public static Optional<RecommendationNumber> parse(String label) {
    int dot = label.indexOf('.');
    OptionalInt number = figure(label.substring(dot + 1));
    OptionalInt paragraph = dot < 0 ? OptionalInt.empty() : figure(label.substring(0, dot));
    return number.isEmpty() || (dot >= 0 && paragraph.isEmpty())
        ? Optional.empty()
        : Optional.of(new RecommendationNumber(paragraph, number.getAsInt()));
  }

  private static OptionalInt figure(String digits) {
    boolean figure =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(Character::isDigit);
    return figure ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  /** This number, put under {@code paragraph} if it has none. */
  public RecommendationNumber under(OptionalInt other) {
    return paragraph.isPresent() ? this : new RecommendationNumber(other, number);
  }

  /** As a label: {@code 124.15}, {@code 15}. */
  @Override
  public String toString() {
    return paragraph.isPresent() ? paragraph.getAsInt() + "." + number : String.valueOf(number);
  }
}
