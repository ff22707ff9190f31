package org.uprlib.extract.reference;

import java.util.OptionalInt;

/**
 * The number by which a text names a recommendation or a paragraph. Immutable.
 *
 * @param paragraph number of the paragraph that it stands under: 124 in {@code 124.15}; empty where
 *     the text leaves it out
 * @param number number under that paragraph: 15 in {@code 124.15}
 */
public record RecommendationNumber(OptionalInt paragraph, int number) {
  /** A number without its paragraph. */
  public static RecommendationNumber of(int number) {
    return new RecommendationNumber(OptionalInt.empty(), number);
  }

  /** A number under a paragraph. */
  public static RecommendationNumber of(int paragraph, int number) {
    return new RecommendationNumber(OptionalInt.of(paragraph), number);
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
