package org.uprlib.extract.match.likeness.trained;

import java.util.Locale;

/** What shows, by the words alone, whether a text answers to an ask; each is from 0 to 1. */
public enum WordFeature {
  /** The share of the ask's stems that are in the text, by their weight. */
  COMMON_OF_ASK,
  /** The share of the text's stems that are in the ask, by their weight. */
  COMMON_OF_TEXT,
  /** The cosine of both, each stem by its weight. */
  COSINE;

  /** The word used in tables, e.g. {@code common-of-ask}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its place among the features of a pair. */
  @SuppressWarnings("EnumOrdinal") // The constants are the order of the features.
  int place() {
    return ordinal();
  }
}
