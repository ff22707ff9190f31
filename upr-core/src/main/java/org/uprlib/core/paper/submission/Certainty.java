package org.uprlib.core.paper.submission;

/** How sure it is what the first page of a submission tells. */
public enum Certainty {
  /** The page says so: in its title, behind a label, in a sentence about the paper. */
  STATED,
  /** Inferred, and borne out by a mail or web address or a running head that holds the name. */
  CORROBORATED,
  /** Read from where words stand, from what organisations are described, or from the calendar. */
  INFERRED
}
