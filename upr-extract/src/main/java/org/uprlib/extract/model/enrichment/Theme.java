package org.uprlib.extract.model.enrichment;

import java.util.List;

/**
 * A term of a {@link TermTheme}, or a theme of the caller's own, that a text names. Immutable.
 *
 * @param name the word used in every export, e.g. {@code persons-with-disabilities}
 * @param words that name it, in text order
 */
public record Theme(String name, List<Words> words) {
  public Theme {
    words = List.copyOf(words);
  }
}
