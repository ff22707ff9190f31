package org.uprlib.core.read.flow;

import org.uprlib.core.document.Note;
import org.uprlib.core.document.RunStyle;

/** A part of a paragraph. */
public sealed interface Piece {
  /**
   * Characters that look alike.
   *
   * @param characters as stored
   * @param style how they look
   */
  record Text(String characters, RunStyle style) implements Piece {}

  /** Characters that a line is drawn through. */
  record Struck(String characters) implements Piece {}

  /**
   * The place that a note belongs to.
   *
   * @param kind footnote or endnote
   * @param id what the file calls the note, unique among its kind
   */
  record NoteAnchor(Note.Kind kind, int id) implements Piece {}
}
