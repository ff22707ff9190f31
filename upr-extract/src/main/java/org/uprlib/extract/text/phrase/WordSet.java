package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;

/**
 * Interchangeable words: {@code stem*} for all that begin so, {@code *ending} for all that end so,
 * {@code *part*} for all that contain it. Immutable.
 */
final class WordSet {
  static final WordSet NONE = of(Set.of());

  private final Map<String, Integer> whole;
  private final String[] beginnings;
  private final String[] ends;
  private final String[] parts;

  private WordSet(
      Map<String, Integer> whole, List<String> beginnings, List<String> ends, List<String> parts) {
    // Asked for each word of each text, where Map.of divides for each.
    this.whole = new HashMap<>(whole);
    this.beginnings = beginnings.toArray(String[]::new);
    this.ends = ends.toArray(String[]::new);
    this.parts = parts.toArray(String[]::new);
  }

  static WordSet of(Iterable<String> words) {
    Map<String, Integer> whole = new HashMap<>();
    List<String> beginnings = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      boolean opensFree = word.startsWith("*");
      boolean closesFree = word.endsWith("*");
      String stem =
          Folding.fold(word.substring(opensFree ? 1 : 0, word.length() - (closesFree ? 1 : 0)));
      if (opensFree) {
        (closesFree ? parts : ends).add(stem);
      } else if (closesFree) {
        beginnings.add(stem);
      } else {
        whole.putIfAbsent(stem, whole.size());
      }
    }
    return new WordSet(whole, beginnings, ends, parts);
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  boolean has(Token token) {
    return hasWord(token.text());
  }

  /** The same for a folded word. */
  boolean hasWord(String text) {
    return whole.containsKey(text) || hasPart(text);
  }

  /**
   * The place of a word among the whole ones, in the order written; -1 if it is not one of them.
   */
  int place(Token token) {
    return whole.getOrDefault(token.text(), -1);
  }

  private boolean hasPart(String text) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    for (String end : ends) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Its whole words, if it has no others. */
  Optional<Set<String>> onlyWhole() {
    return beginnings.length == 0 && beginsSo()
        ? Optional.of(Set.copyOf(whole.keySet()))
        : Optional.empty();
  }

  /** The first letters of its words, if all of them are known. */
  Optional<Set<Character>> firstLetters() {
    return beginsSo()
        ? Optional.of(
            Stream.concat(whole.keySet().stream(), Arrays.stream(beginnings))
                .map(word -> word.charAt(0))
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** True if how a word begins is enough to know all its words. */
  private boolean beginsSo() {
    return ends.length == 0 && parts.length == 0;
  }
}
