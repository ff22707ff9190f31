package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/**
 * A footnote or endnote. Immutable.
 *
 * @param mark by which the text points at it, e.g. {@code 82}
 * @param text its words
 * @param span where they begin in the paper's text, up to where they end or where something else
 *     stands between
 * @param page counted from 1; empty where the format has no pages
 * @param named where it names recommendations by number
 */
public record PaperNote(
    String mark, String text, Span span, OptionalInt page, List<RecommendationCitation> named) {
  public PaperNote {
    named = List.copyOf(named);
  }
}
