package org.uprlib.core.paper;

/** The parts that a submission can have. */
public enum PartKind {
  /** A title page that is on a page of its own. */
  COVER,
  /** A table of contents. */
  CONTENTS,
  /** Everything that is no other part. */
  BODY,
  /** Footnotes and endnotes, typed ones included. */
  NOTES,
  /** Annexes, at the end. */
  ANNEXES
}
