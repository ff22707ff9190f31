package org.uprlib.extract.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A Sustainable Development Goal that a recommendation bears on. Immutable.
 *
 * @param number 1 to 17
 * @param confidence its probability, 0 to 1; empty for one that the words alone name
 * @param targets those of its targets that the recommendation bears on, e.g. {@code 16.3}; none
 *     where the goal is named in general, or by words alone
 * @param words that spoke most for it, in text order
 */
public record Goal(int number, OptionalDouble confidence, List<String> targets, List<Words> words) {
  public Goal {
    targets = List.copyOf(targets);
    words = List.copyOf(words);
  }
}
