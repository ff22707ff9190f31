package org.uprlib.extract.match.evidence;

import org.uprlib.core.vocabulary.Worded;

/**
 * Why a passage is taken to bear on a recommendation. Immutable.
 *
 * @param kind how it was found
 * @param score how probable it is that it bears on it, from 0 to 1; 1 where its own words, a note
 *     to them or its row of a table name it, else how like it is
 * @param words the words that name the recommendation, e.g. {@code recommendations 30–31}, or what
 *     both have in common
 */
public record Link(Kind kind, double score, String words) {
  /** Of paragraphs of a section that are less like a recommendation, most are about another. */
  private static final double LEAST_OF_SECTION = 0.5;

  /** How a passage is found. */
  public enum Kind implements Worded {
    /** It, a note to it or its row of a table names the recommendation by number. */
    EXPLICIT,
    /** Only the heading of its section, or a note to that, names the recommendation by number. */
    SECTION,
    /** It is like the recommendation. */
    LIKENESS;
  }

  /** True for a paragraph of a section that names the recommendation and is hardly like it. */
  public boolean folded() {
    return kind == Kind.SECTION && score < LEAST_OF_SECTION;
  }
}
