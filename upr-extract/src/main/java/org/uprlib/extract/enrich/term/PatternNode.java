package org.uprlib.extract.enrich.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.enrich.text.Token;

/**
 * A state of the automaton that a table's wordings make. Filled while loading, only read
 * afterwards.
 */
final class PatternNode {
  private final Map<String, List<PatternNode>> words = new HashMap<>(4);
  private final Map<String, List<PatternNode>> capitals = new HashMap<>(0);
  private final List<Prefix> prefixes = new ArrayList<>(0);
  private final List<PatternNode> numbers = new ArrayList<>(0);
  private final List<PatternNode> years = new ArrayList<>(0);
  private String id;

  /** Leads to {@code next} over {@code element}, as {@link TermTable} writes it. */
  void lead(String element, PatternNode next) {
    if (element.equals("#")) {
      numbers.add(next);
    } else if (element.equals("@")) {
      years.add(next);
    } else if (element.startsWith("=")) {
      capitals.computeIfAbsent(element.substring(1), key -> new ArrayList<>(1)).add(next);
    } else if (element.endsWith("*")) {
      prefixes.add(new Prefix(element.substring(0, element.length() - 1), next));
    } else {
      words.computeIfAbsent(element, key -> new ArrayList<>(1)).add(next);
    }
  }

  /** Names the term that ends here. */
  void end(String term) {
    id = term;
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
    if (!numbers.isEmpty() && Character.isDigit(token.word().charAt(0))) {
      best = longer(best, numbers, tokens, from, at);
    }
    if (!years.isEmpty() && isYear(token.word())) {
      best = longer(best, years, tokens, from, at);
    }
    for (Prefix prefix : prefixes) {
      if (token.word().startsWith(prefix.start())) {
        best = longer(best, List.of(prefix.next()), tokens, from, at);
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

  /** The first wording wins where two are of one length, so that the table's order decides. */
  private static TermMatch longer(
      TermMatch best, List<PatternNode> next, List<Token> tokens, int from, int at) {
    if (next == null) {
      return best;
    }
    TermMatch longest = best;
    for (PatternNode node : next) {
      TermMatch found = node.longest(tokens, from, at + 1);
      if (found != null && (longest == null || found.to() > longest.to())) {
        longest = found;
      }
    }
    return longest;
  }

  private record Prefix(String start, PatternNode next) {}
}
