package org.uprlib.extract.read.position;

import java.util.OptionalInt;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Position;

/**
 * What the State says of recommendations.
 *
 * @param text its words
 * @param source their place; the page is not known
 */
record Remark(String text, Position.CommentSource source) {
  /** What it says at {@code place} of {@code document}, in paragraph {@code label} or under it. */
  static Remark at(String text, String document, String label, Span place) {
    return new Remark(
        text,
        new Position.CommentSource(document, label, new Location(OptionalInt.empty(), place)));
  }

  /** {@code position} with these words. */
  Position on(Position position) {
    return position.withComment(text, source);
  }
}
