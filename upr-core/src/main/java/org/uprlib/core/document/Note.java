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
 * @param anchors offsets in {@link Document#text()} of the places that the note belongs to, in
 *     order; several where a mark is repeated, none if it was not found
 */
public record Note(Kind kind, String mark, List<Paragraph> paragraphs, List<Integer> anchors) {
  public Note {
    paragraphs = List.copyOf(paragraphs);
    anchors = List.copyOf(anchors);
  }

  /** Where the note belongs, the first place if there are several; empty if none was found. */
  public OptionalInt anchor() {
    return anchors.isEmpty() ? OptionalInt.empty() : OptionalInt.of(anchors.get(0));
  }

  /** Place of the note: the foot of a page or the end of the document. */
  public enum Kind {
    FOOTNOTE,
    ENDNOTE
  }
}
