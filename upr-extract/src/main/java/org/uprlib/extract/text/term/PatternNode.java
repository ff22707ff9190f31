package org.uprlib.extract.text.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A state of the automaton that a table's wordings make. Filled while loading, only read
 * afterwards.
 */
final class PatternNode {
  private final Map<String, List<PatternNode>> words = new HashMap<>(4);
  private final Map<String, List<PatternNode>> capitals = new HashMap<>(0);

  /** By their first two letters, which they all have. */
  private final Map<String, List<Prefix>> prefixes = new HashMap<>(0);

  private final List<PatternNode> numbers = new ArrayList<>(0);
  private final List<PatternNode> years = new ArrayList<>(0);
  private boolean onlyWords = true;
  private String id;

  /** Leads to {@code next} over {@code element}, as {@link TermTable} writes it. */
  void lead(String element, PatternNode next) {
    onlyWords &= Character.isLetterOrDigit(element.charAt(0)) && !element.endsWith("*");
    if (element.equals("#")) {
      numbers.add(next);
    } else if (element.equals("@")) {
      years.add(next);
    } else if (element.startsWith("=")) {
      capitals.computeIfAbsent(element.substring(1), key -> new ArrayList<>(1)).add(next);
    } else if (element.endsWith("*")) {
      prefixes
          .computeIfAbsent(element.substring(0, 2), key -> new ArrayList<>(1))
          .add(new Prefix(element.substring(0, element.length() - 1), next));
    } else {
      words.computeIfAbsent(element, key -> new ArrayList<>(1)).add(next);
    }
  }

  /** Names the term that ends here. */
  void end(String term) {
    id = term;
  }

  /** The term that ends here; null if none does. */
  String id() {
    return id;
  }

  /** Adds the nodes that {@code token} leads to, in the order in which they count. */
  void follow(TextToken token, List<PatternNode> next) {
    addAll(words.get(token.word()), next);
    if (!onlyWords) {
      followOthers(token, next);
    }
  }

  private void followOthers(TextToken token, List<PatternNode> next) {
    if (!capitals.isEmpty() && token.isCapitals()) {
      addAll(capitals.get(token.raw()), next);
    }
    if (!numbers.isEmpty() && Character.isDigit(token.word().charAt(0))) {
      next.addAll(numbers);
    }
    if (!years.isEmpty() && isYear(token.word())) {
      next.addAll(years);
    }
    String word = token.word();
    if (!prefixes.isEmpty() && word.length() > 1) {
      for (Prefix prefix : prefixes.getOrDefault(word.substring(0, 2), List.of())) {
        if (word.startsWith(prefix.start())) {
          next.add(prefix.next());
        }
      }
    }
  }

  private static void addAll(List<PatternNode> nodes, List<PatternNode> next) {
    if (nodes == null) {
      return;
    }
    for (int i = 0; i < nodes.size(); i++) {
      next.add(nodes.get(i));
    }
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }

  private record Prefix(String start, PatternNode next) {}
}
