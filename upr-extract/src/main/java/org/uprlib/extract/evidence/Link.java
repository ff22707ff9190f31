package org.uprlib.extract.evidence;

import java.util.Locale;

/**
 * Why a passage is taken to bear on a recommendation. Immutable.
 *
 * @param kind how it was found
 * @param score how probable it is that it bears on it, from 0 to 1; 1 where its own words, a note
 *     to them or its row of a table name it, how like it is where its heading does
 * @param words the words that name the recommendation, e.g. {@code recommendations 30–31}, or what
 *     both have in common
 */
public record Link(Kind kind, double score, String words) {
  /** How a passage is found. */
  public enum Kind {
    /** It, its heading or its note names the recommendation by number. */
    EXPLICIT,
    /** It is like the recommendation. */
    LIKENESS;

    /** The word used in every output, e.g. {@code explicit}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
