package org.uprlib.extract.enrich.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.enrich.text.Token;

/** A node of the tree that a table's patterns make. Filled while loading, only read afterwards. */
final class PatternNode {
  private final Map<String, PatternNode> words = new HashMap<>();
  private final Map<String, PatternNode> capitals = new HashMap<>();
  private final List<Prefix> prefixes = new ArrayList<>();
  private PatternNode number;
  private PatternNode year;
  private String id;

  /** The node after {@code element}, as {@link TermTable} writes it. */
  PatternNode after(String element) {
    if (element.equals("#")) {
      if (number == null) {
        number = new PatternNode();
      }
      return number;
    }
    if (element.equals("@")) {
      if (year == null) {
        year = new PatternNode();
      }
      return year;
    }
    if (element.startsWith("=")) {
      return capitals.computeIfAbsent(element.substring(1), key -> new PatternNode());
    }
    if (!element.endsWith("*")) {
      return words.computeIfAbsent(element, key -> new PatternNode());
    }
    String prefix = element.substring(0, element.length() - 1);
    for (Prefix known : prefixes) {
      if (known.start().equals(prefix)) {
        return known.next();
      }
    }
    Prefix added = new Prefix(prefix, new PatternNode());
    prefixes.add(added);
    return added.next();
  }

  /** Names the term that ends here; false if another already does. */
  boolean end(String term) {
    boolean free = id == null || id.equals(term);
    id = term;
    return free;
  }

  /** The longest term from token {@code at} on; null if none. {@code from} is its first token. */
  TermMatch longest(List<Token> tokens, int from, int at) {
    TermMatch best = id == null ? null : new TermMatch(id, from, at);
    if (at == tokens.size() || at > from && tokens.get(at).opensSentence()) {
      return best;
    }
    Token token = tokens.get(at);
    best = longer(best, words.get(token.word()), tokens, from, at);
    if (!capitals.isEmpty() && token.isCapitals()) {
      best = longer(best, capitals.get(token.raw()), tokens, from, at);
    }
    if (number != null && Character.isDigit(token.word().charAt(0))) {
      best = longer(best, number, tokens, from, at);
    }
    if (year != null && isYear(token.word())) {
      best = longer(best, year, tokens, from, at);
    }
    for (Prefix prefix : prefixes) {
      if (token.word().startsWith(prefix.start())) {
        best = longer(best, prefix.next(), tokens, from, at);
      }
    }
    return best;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }

  private static TermMatch longer(
      TermMatch best, PatternNode next, List<Token> tokens, int from, int at) {
    TermMatch found = next == null ? null : next.longest(tokens, from, at + 1);
    return found == null || best != null && best.to() >= found.to() ? best : found;
  }

  private record Prefix(String start, PatternNode next) {}
}
