package org.uprlib.extract.text.reference;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which a text names a recommendation or a paragraph. Immutable.
 *
 * @param paragraph number of the paragraph that it stands under: 124 in {@code 124.15}; empty where
 *     the text leaves it out
 * @param number number under that paragraph: 15 in {@code 124.15}
 */
public record RecommendationNumber(OptionalInt paragraph, int number) {
  private static final Pattern LABEL =
      Pattern.compile("(?:(?<paragraph>\\p{Nd}{1,4})\\.)?(?<number>\\p{Nd}{1,4})");

  private static final Pattern PLACED = Pattern.compile("\\d\\.\\d");

  /** In the order of a report. */
  static final Comparator<RecommendationNumber> ORDER =
      Comparator.comparingInt((RecommendationNumber each) -> each.paragraph.orElse(0))
          .thenComparingInt(RecommendationNumber::number);

  /** True if a number under a paragraph stands somewhere in {@code text}. */
  public static boolean isIn(String text) {
    return PLACED.matcher(text).find();
  }

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
    Matcher match = LABEL.matcher(label);
    if (!match.matches()) {
      return Optional.empty();
    }
    RecommendationNumber number = of(Integer.parseInt(match.group("number")));
    String paragraph = match.group("paragraph");
    return Optional.of(
        paragraph == null ? number : number.under(OptionalInt.of(Integer.parseInt(paragraph))));
  }

  /** True if it stands under the same paragraph as both, from one to the other. */
  public boolean isBetween(RecommendationNumber first, RecommendationNumber last) {
    return first.leadsTo(this) && leadsTo(last);
  }

  /** True if {@code other} is the same number, or a higher one under the same paragraph. */
  boolean leadsTo(RecommendationNumber other) {
    return paragraph.equals(other.paragraph) && number <= other.number;
  }

  /** This number, put under {@code paragraph} if it has none. */
  public RecommendationNumber under(OptionalInt other) {
    return paragraph.isPresent() ? this : new RecommendationNumber(other, number);
  }

  /** The number so many places behind it. */
  RecommendationNumber plus(int places) {
    return new RecommendationNumber(paragraph, number + places);
  }

  /** As a label: {@code 124.15}, {@code 15}. */
  @Override
  public String toString() {
    return paragraph.isPresent() ? paragraph.getAsInt() + "." + number : String.valueOf(number);
  }
}
