package org.uprlib.extract.model.enrichment;

import java.util.List;

/**
 * A Sustainable Development Goal that a recommendation bears on. Immutable.
 *
 * @param number 1 to 17
 * @param words that name its subject; empty where it follows from an issue alone
 * @param issues the issues that it follows from
 */
public record Goal(int number, List<Words> words, List<String> issues) {
  public Goal {
    words = List.copyOf(words);
    issues = List.copyOf(issues);
  }
}
