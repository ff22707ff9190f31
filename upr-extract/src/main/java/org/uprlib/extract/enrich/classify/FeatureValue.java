package org.uprlib.extract.enrich.classify;

/** What each feature of a text counts, so that long texts do not outweigh short ones. */
public final class FeatureValue {
  /** Features of a text of common length: it makes their value there what unit length would. */
  private static final double COMMON = 80;

  private FeatureValue() {}

  /** The value of each feature in a text that has {@code features} of them. */
  public static double of(int features) {
    return 1 / Math.sqrt(Math.sqrt(Math.max(1, features) * COMMON));
  }
}
