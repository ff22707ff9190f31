package org.uprlib.extract.read.documentation;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * A sentence and who says it. Immutable.
 *
 * @param text its words, without marks of notes
 * @param span where it stands in the paper's text
 * @param by who says it; empty if the paper does not say
 * @param notes marks of the notes to it, in order
 */
public record AttributedSentence(String text, Span span, List<Speaker> by, List<String> notes) {
  public AttributedSentence {
    by = List.copyOf(by);
    notes = List.copyOf(notes);
  }
}
