package org.uprlib.core.paper.submission;

import java.util.Set;

/** How sure it is what the first page of a submission says. */
public enum Certainty {
  /** Given by whoever asked. */
  TOLD,
  /** The page says so: in its title, behind a label, in a sentence about the paper. */
  STATED,
  /** Inferred, and borne out by a mail or web address or a running head that contains the name. */
  CORROBORATED,
  /** Read from where words are, from what organisations are described, or from the calendar. */
  INFERRED;

  /** Of a name for which these signs speak. */
  static Certainty of(Set<Sign> signs) {
    if (Sign.Trait.STATED.in(signs)) {
      return STATED;
    }
    boolean borneOut = signs.contains(Sign.ADDRESS) || signs.contains(Sign.RUNNING_HEAD);
    return borneOut ? CORROBORATED : INFERRED;
  }
}
