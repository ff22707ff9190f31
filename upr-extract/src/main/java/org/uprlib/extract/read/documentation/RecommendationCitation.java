package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/**
 * Recommendations that a text names by number. Immutable.
 *
 * @param numbers in the order written
 * @param words as they stand there, with the words that announce the numbers
 * @param span where they stand in the text of the heading, paragraph or note
 * @param announced whether words say that the numbers are of recommendations; a label such as
 *     {@code 115.3} may stand for itself
 * @param symbol of the report that the text says the numbers are of
 * @param cycle of the review that the text says the recommendations are of
 */
public record RecommendationCitation(
    List<NumberRange> numbers,
    String words,
    Span span,
    boolean announced,
    Optional<String> symbol,
    OptionalInt cycle) {
  public RecommendationCitation {
    numbers = List.copyOf(numbers);
  }

  /** The same, in a text that stands {@code distance} characters further on. */
  RecommendationCitation shift(int distance) {
    return new RecommendationCitation(
        numbers, words, span.shift(distance), announced, symbol, cycle);
  }

  /**
   * Numbers one after the other. Immutable.
   *
   * @param paragraph that they stand under: 115 in {@code 115.3}; empty where the text leaves it
   *     out
   * @param lastParagraph the same of the last number
   * @param first the first number, or the only one
   * @param last the last number
   */
  public record NumberRange(
      OptionalInt paragraph, OptionalInt lastParagraph, int first, int last) {}
}
