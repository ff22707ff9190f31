package org.uprlib.core.document;

import java.util.stream.Stream;

/** A piece of a document's body, in reading order: a heading, a paragraph or a table. */
public sealed interface Block permits TextBlock, Table {
  /** Place of the block in {@link Document#text()}. */
  Span span();

  /** Its characters; empty string for a table, whose cells have their own. */
  String text();

  /** Its headings and paragraphs in reading order: itself, or those in a table's cells. */
  Stream<TextBlock> texts();
}
