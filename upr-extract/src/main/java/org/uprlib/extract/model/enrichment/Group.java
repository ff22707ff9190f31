package org.uprlib.extract.model.enrichment;

import java.util.List;

/**
 * A group of persons that a recommendation names. Immutable.
 *
 * @param name the word used in every export, e.g. {@code persons-with-disabilities}
 * @param words that name it, in text order
 */
public record Group(String name, List<Words> words) {
  public Group {
    words = List.copyOf(words);
  }
}
