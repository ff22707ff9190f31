package org.uprlib.extract.enrich.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Words;

/**
 * A term of a table, found. Immutable.
 *
 * @param id what the table calls it
 * @param from its first token
 * @param to one past its last token
 */
public record TermMatch(String id, int from, int to) {
  /** Its words in {@code text}, which {@code tokens} divide. */
  public Words words(String text, List<TextToken> tokens) {
    return Words.of(text, span(tokens));
  }

  /** Its place in the text that {@code tokens} divide. */
  public Span span(List<TextToken> tokens) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** True if all its words are words of {@code other}, too. */
  public boolean isWithin(TermMatch other) {
    return other.from <= from && to <= other.to;
  }

  /** The words of each id, ids in the order of their first words. */
  public static Map<String, List<Words>> wordsById(
      String text, List<TextToken> tokens, List<TermMatch> matches) {
    Map<String, List<Words>> byId = new LinkedHashMap<>();
    for (TermMatch match : matches) {
      byId.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(match.words(text, tokens));
    }
    return byId;
  }
}
