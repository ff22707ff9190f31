package org.uprlib.core.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * A footnote or endnote, kept apart from the body. Immutable.
 *
 * @param kind foot of the page or end of the document
 * @param mark as printed, e.g. {@code 3}, {@code **}
 * @param paragraphs its text, without the mark; their spans lie after the body in {@link
 *     Document#text()}
 * @param anchor offset in {@link Document#text()} of the place that the note belongs to; empty if
 *     not found
 */
public record Note(Kind kind, String mark, List<Paragraph> paragraphs, OptionalInt anchor) {
  public Note {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Where the note stands. */
  public enum Kind {
    FOOTNOTE,
    ENDNOTE
  }
}
