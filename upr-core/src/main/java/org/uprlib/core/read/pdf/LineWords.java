package org.uprlib.core.read.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/**
 * Words that tell how one line goes on in the next, in all languages together. Immutable.
 *
 * @param inLists after them a number goes on with a list of numbers
 * @param joining after a hyphen they leave it standing: {@code pre- and post-natal}
 */
record LineWords(Set<String> inLists, Set<String> joining) {
  private static final String FILE = "line-words.tsv";

  LineWords {
    inLists = Set.copyOf(inLists);
    joining = Set.copyOf(joining);
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  static LineWords load() {
    return new LineWords(words("in-list"), words("joining"));
  }

  private static Set<String> words(String kind) {
    return DataFile.read(LineWords.class, FILE, 3).stream()
        .filter(row -> row.required(1).equals(kind))
        .map(row -> row.required(2))
        .collect(Collectors.toSet());
  }
}
