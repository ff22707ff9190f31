package org.uprlib.extract.enrich.classify;

import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/** Words that say nothing of what a request is about. */
final class SmallWords {
  private static final Set<String> WORDS =
      DataFile.read(SmallWords.class::getResourceAsStream, "small-words.tsv", 1).stream()
          .flatMap(row -> row.list(0, " ").stream())
          .collect(Collectors.toUnmodifiableSet());

  private SmallWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
