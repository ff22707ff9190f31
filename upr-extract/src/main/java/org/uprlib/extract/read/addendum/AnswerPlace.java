package org.uprlib.extract.read.addendum;

import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.text.statement.Stance;

/**
 * Where an addendum says something of recommendations; makes the answers that it gives there.
 *
 * @param paragraph label of the paragraph or item; empty string if it has none
 * @param span its place in the document's text
 */
record AnswerPlace(AddendumPositions positions, String paragraph, Span span) {
  /** The answer that takes {@code stance}, without a comment. */
  Answer answer(Target target, Answer.Form form, Stance stance) {
    return answer(target, form, stance, Optional.empty());
  }

  Answer answer(Target target, Answer.Form form, Stance stance, Optional<String> comment) {
    Position position = positions.position(stance, paragraph, span, comment);
    return new Answer(target, form, position, paragraph, span);
  }
}
