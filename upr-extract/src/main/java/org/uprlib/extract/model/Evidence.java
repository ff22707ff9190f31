package org.uprlib.extract.model;

import java.util.Optional;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;

/**
 * The words that decided a position. Immutable.
 *
 * @param words as printed in the paper
 * @param document symbol of the paper, or its file name where it has no symbol
 * @param paragraph label of their paragraph, e.g. {@code 115}; empty string if it has no label
 * @param span their place in that paper's text
 */
public record Evidence(String words, String document, String paragraph, Span span) {
  /** The document, if it is known. */
  public Optional<String> symbol() {
    return Optional.of(document).filter(symbol -> !symbol.isEmpty());
  }

  /** The label of the paragraph, if it has one. */
  public Optional<String> label() {
    return Optional.of(paragraph).filter(label -> !label.isEmpty());
  }

  /** The same, as results have it, which do not say the place. */
  public Evidence withoutPlace() {
    return new Evidence(words, document, paragraph, Location.NOWHERE.span());
  }
}
