package org.uprlib.extract.match.likeness.trained;

import java.util.Locale;

/** What shows whether a recommendation answers to an ask; each is a number, mostly from 0 to 1. */
public enum PairFeature {
  /** Both point the same way: the cosine of their vectors, -1 to 1. */
  TOPIC,
  /** The best {@link #TOPIC} of the ask and a clause of the recommendation, or all of it. */
  CLAUSE_TOPIC,
  /** How far each word of the ask has a word of like meaning in the recommendation. */
  ASK_COVERED,
  /** How far each word of the recommendation has a word of like meaning in the ask. */
  TEXT_COVERED,
  /** The share of the ask's words that are in the recommendation, by their weight. */
  COMMON_WORDS,
  /** The fourth power of {@link #COMMON_WORDS}: near 1 for an ask in the very words. */
  VERY_WORDS,
  /** {@link #TOPIC} times {@link #ASK_COVERED}. */
  TOPIC_AND_COVERED,
  /** The share of UPR Info's issues that they have in common, by rarity and probability. */
  ISSUES,
  /** Both name the same treaty or mechanism. */
  SAME_TREATY,
  /** Both name the same, and each asks something else of it: to ratify, to report. */
  OTHER_STEP,
  /** Each names treaties or protocols, and neither these nor any mechanism is the same. */
  OTHER_TREATY,
  /** Only the recommendation names a treaty or mechanism. */
  TREATY_IN_TEXT_ONLY,
  /** Each names groups of persons, and none is the same. */
  OTHER_GROUP,
  /**
   * Both are about the same topic of sexual orientation, gender identity or sex characteristics.
   */
  SOGIESC,
  /** These topics are such that each names a demand of its own, as legal gender recognition. */
  SOGIESC_DEMAND,
  /** Both speak of the same thing by its name, as of the prison of one town. */
  SAME_NAME,
  /** Both ask for the same category of action. */
  SAME_ACTION;

  /** The word used in tables, e.g. {@code common-words}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its place among the features of a pair. */
  @SuppressWarnings("EnumOrdinal") // The constants are the order of the features.
  public int place() {
    return ordinal();
  }
}
