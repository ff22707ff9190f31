package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.term.TermMatch;
import org.uprlib.extract.enrich.text.Token;
import org.uprlib.extract.model.enrichment.Words;

/** Turns terms that were found into the words that name them. */
final class TermWords {
  private TermWords() {}

  /** The words of {@code match}. */
  static Words of(String text, List<Token> tokens, TermMatch match) {
    return Words.of(
        text, new Span(tokens.get(match.from()).start(), tokens.get(match.to() - 1).end()));
  }

  /** The words of each id, ids in the order of their first words. */
  static Map<String, List<Words>> byId(String text, List<Token> tokens, List<TermMatch> matches) {
    Map<String, List<Words>> byId = new LinkedHashMap<>();
    for (TermMatch match : matches) {
      byId.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(of(text, tokens, match));
    }
    return byId;
  }

  /** The words at each of {@code spans}. */
  static List<Words> at(String text, List<Span> spans) {
    List<Words> words = new ArrayList<>(spans.size());
    spans.forEach(span -> words.add(Words.of(text, span)));
    return words;
  }
}
