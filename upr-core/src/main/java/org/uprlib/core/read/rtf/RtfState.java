package org.uprlib.core.read.rtf;

import org.jspecify.annotations.Nullable;

/**
 * What holds within a group: it ends with the group. What is null is as in the paragraph's style.
 * Not thread-safe.
 */
final class RtfState implements Cloneable {
  /** Where text goes. */
  enum Place {
    /** Into the paragraph under way. */
    TEXT,
    /** Before the paragraph under way: the number that list numbering prints. */
    LABEL,
    FONTS,
    STYLES,
    /** The code of a field. */
    CODE,
    /** Facts about the file. */
    INFO,
    /** Nowhere. */
    OUT
  }

  Place place = Place.TEXT;

  /** Where text goes that stands within what goes nowhere, and is read all the same. */
  Place around = Place.OUT;

  String fact = "";

  /** How many bodies, notes and boxes were under way where the group began. */
  int scopes;

  boolean inInnerRow;

  /** How many characters stand behind one in Unicode for those who cannot read it. */
  int substitutes = 1;

  int font = -1;
  @Nullable Double size;
  @Nullable Boolean bold;
  @Nullable Boolean italic;
  boolean raised;
  boolean hidden;
  boolean deleted;

  int style;
  int base = -1;
  int list;
  int level;
  boolean inTable;
  int depth = 1;
  boolean breakBefore;
  @Nullable Integer outline;
  @Nullable Boolean centred;
  @Nullable Integer left;
  @Nullable Integer firstLine;
  @Nullable Integer lines;
  @Nullable Boolean multiples;

  /** Letters look as nothing was said of them. */
  void plain() {
    font = -1;
    size = null;
    bold = null;
    italic = null;
    raised = false;
    hidden = false;
    deleted = false;
  }

  /** Paragraphs look as nothing was said of them. */
  void plainParagraph() {
    style = 0;
    list = 0;
    level = 0;
    inTable = false;
    depth = 1;
    breakBefore = false;
    outline = null;
    centred = null;
    left = null;
    firstLine = null;
    lines = null;
    multiples = null;
  }

  /** How many tables a paragraph stands in. */
  int tables() {
    return inTable ? Math.max(1, depth) : 0;
  }

  /** Text goes nowhere, but for some of it. */
  void leaveOut() {
    around = place == Place.OUT ? around : place;
    place = Place.OUT;
  }

  /** The same, for a group within. */
  RtfState copy() {
    try {
      return (RtfState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
