package org.uprlib.core.document;

/** A piece of a document's body, in reading order: a heading, a paragraph or a table. */
public sealed interface Block permits Heading, Paragraph, Table {
  /** Where the block stands in {@link Document#text()}. */
  Span span();
}
