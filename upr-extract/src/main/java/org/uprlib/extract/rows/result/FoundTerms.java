package org.uprlib.extract.rows.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.Aspect;

/**
 * What enrichment found in a text. Immutable.
 *
 * @param terms the terms of each aspect that was looked into; a text that was not enriched has none
 */
public record FoundTerms(Map<Aspect, List<Term>> terms) {
  /** Of a text that was not enriched. */
  public static final FoundTerms NOT_ENRICHED = new FoundTerms(Map.of());

  /**
   * One issue, topic, treaty, group or the like.
   *
   * @param key as results have it, e.g. {@code CEDAW} or {@code 5}
   * @param name its full name; the key where results have no other
   */
  public record Term(String key, String name) {}

  public FoundTerms {
    terms = Map.copyOf(terms);
  }

  /** The terms of {@code aspect}, each once; empty if that was not looked into. */
  public Optional<List<Term>> of(Aspect aspect) {
    return Optional.ofNullable(terms.get(aspect));
  }

  /** The keys of the terms of {@code aspect}; none if that was not looked into. */
  public List<String> keys(Aspect aspect) {
    return terms.getOrDefault(aspect, List.of()).stream().map(Term::key).toList();
  }

  /** False if the text was not enriched; the index's goals alone are none of it. */
  public boolean isEnriched() {
    return terms.keySet().stream()
        .anyMatch(aspect -> aspect != Aspect.GOALS && aspect != Aspect.TARGETS);
  }

  /** The same, with these terms of {@code aspect}. */
  FoundTerms with(Aspect aspect, List<Term> found) {
    Map<Aspect, List<Term>> all = new HashMap<>(terms);
    all.put(aspect, List.copyOf(found));
    return new FoundTerms(all);
  }

  /** This, and of {@code whole} what was looked into there alone. */
  FoundTerms within(FoundTerms whole) {
    Map<Aspect, List<Term>> all = new HashMap<>(whole.terms);
    all.putAll(terms);
    return new FoundTerms(all);
  }
}
