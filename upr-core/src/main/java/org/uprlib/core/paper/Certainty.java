package org.uprlib.core.paper;

/** How sure it is what the first page of a submission says. */
public enum Certainty {
  /** Given by whoever asked. */
  TOLD,
  /** The page says so: in its title, behind a label, in a sentence about the paper. */
  STATED,
  /** Inferred, and borne out by a mail or web address or a running head that contains the name. */
  CORROBORATED,
  /** Read from where words are, from what organisations are described, or from the calendar. */
  INFERRED
}
