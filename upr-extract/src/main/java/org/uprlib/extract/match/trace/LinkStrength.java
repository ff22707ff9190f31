package org.uprlib.extract.match.trace;

/** How far a recommendation is taken to answer to an ask. */
public enum LinkStrength {
  /** More probably than not, and about the same matter; or a person ticked it. */
  COUNTED,
  /** Probable and about the same matter, but it asks for less. Counted apart. */
  IN_PART,
  /** It may answer; a person has to look. Never counted. */
  PERHAPS,
  /** Not enough speaks for it, or a person unticked it. */
  NONE
}
