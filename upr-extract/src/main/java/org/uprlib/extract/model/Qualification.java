package org.uprlib.extract.model;

import org.uprlib.core.vocabulary.Worded;

/** What a State adds to its position on a recommendation. */
public enum Qualification implements Worded {
  /** It considers the recommendation as already implemented. */
  ALREADY_IMPLEMENTED,
  /** It considers the recommendation as being implemented. */
  IN_IMPLEMENTATION,
  /** Both wordings in one: already implemented or in the process of implementation. */
  IMPLEMENTED_OR_IN_PROCESS,
  /** Accepted in principle, or as a matter of intent. */
  IN_PRINCIPLE,
  /**
   * It says that it cannot take a position. What is not identified as supported is noted (Human
   * Rights Council resolution 5/1, annex, paragraph 32).
   */
  UNDECIDED;

  /** Whether it says how far the recommendation is implemented. */
  public boolean isOfImplementation() {
    return this != IN_PRINCIPLE && this != UNDECIDED;
  }
}
