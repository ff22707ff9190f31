package org.uprlib.extract.model.enrichment;

import java.util.List;

/**
 * A theme of a user's own that a text touches. Immutable.
 *
 * @param name as the user's table names it
 * @param words that name it, in text order
 */
public record Theme(String name, List<Words> words) {
  public Theme {
    words = List.copyOf(words);
  }
}
