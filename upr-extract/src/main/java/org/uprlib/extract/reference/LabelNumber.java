package org.uprlib.extract.reference;

import java.util.Optional;

/** Reads labels of recommendations as numbers. */
public final class LabelNumber {
  private static final int MOST_DIGITS = 4;

  private LabelNumber() {}

  /** The number that a label such as {@code 92.3} or {@code 92} is; empty for any other label. */
  public static Optional<RecommendationNumber> of(String label) {
    int dot = label.indexOf('.');
    if (dot < 0) {
      int number = number(label);
      return number < 0 ? Optional.empty() : Optional.of(RecommendationNumber.of(number));
    }
    int paragraph = number(label.substring(0, dot));
    int number = number(label.substring(dot + 1));
    return paragraph < 0 || number < 0
        ? Optional.empty()
        : Optional.of(RecommendationNumber.of(paragraph, number));
  }

  /** The number that {@code digits} are; -1 if they are anything else. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
