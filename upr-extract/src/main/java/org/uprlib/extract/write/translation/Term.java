package org.uprlib.extract.write.translation;

import java.util.Map;

/**
 * A word of a closed set, such as the position {@code supported}: programs read its key, people
 * what {@link Terminology} calls it. Immutable.
 *
 * @param set which set of words it is of, e.g. {@code position}
 * @param key the word of the exports
 * @param facts values for the places of its text, by name
 */
public record Term(String set, String key, Map<String, ?> facts) {
  public Term {
    facts = Map.copyOf(facts);
  }

  /** A term whose text has no places. */
  public static Term of(String set, String key) {
    return new Term(set, key, Map.of());
  }
}
