package org.uprlib.extract.read.table;

/** What a column of a table about recommendations holds. */
public enum ColumnKind {
  /** The recommendation's number, or several. */
  NUMBER,
  /** The recommendation's text, in most tables with its number before it. */
  RECOMMENDATION,
  /** The States that made it. */
  STATES,
  /** The position of the State under review. */
  POSITION,
  /** A further position, where no heading says which of them counts. */
  RIVAL_POSITION,
  /** A mark, if the recommendation has the position that heads the column. */
  MARK,
  /** What the State under review answers: a position, a comment or both. */
  RESPONSE,
  /** The paper that states the position. */
  SOURCE,
  /** The theme that the rows below have in common: no column, but what a row above them says. */
  THEME,
  /** The themes under which it is indexed; persons and goals may follow in the same cell. */
  THEMES,
  /** The groups of persons that it is about. */
  PERSONS,
  /** The Sustainable Development Goals that it is linked with. */
  SDGS,
  /** What the State under review says of the recommendation. */
  COMMENT,
  /** What others say of its implementation; left empty by OHCHR. */
  ASSESSMENT,
  /** Anything else. */
  OTHER
}
