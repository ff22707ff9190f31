package org.uprlib.extract.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.Aspect.Term;

/**
 * What is known of a text by terms alone, without the words that decided them: as coders recorded
 * it, or as it is read back from results. Immutable.
 *
 * @param terms the terms of each aspect that was looked into; a text that was not enriched has none
 */
public record FoundTerms(Map<Aspect, List<Term>> terms) {
  /** Nothing was looked into. */
  public static final FoundTerms NONE = new FoundTerms(Map.of());

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

  /** The same, with these terms of {@code aspect}. */
  public FoundTerms with(Aspect aspect, List<Term> found) {
    Map<Aspect, List<Term>> all = new HashMap<>(terms);
    all.put(aspect, List.copyOf(found));
    return new FoundTerms(all);
  }

  /** The same terms by the names that they have in {@code whole}, or by their keys. */
  public FoundTerms calledAs(FoundTerms whole) {
    Map<Aspect, List<Term>> all = new HashMap<>();
    terms.forEach(
        (aspect, own) -> {
          Map<String, Term> called = new HashMap<>();
          whole.terms.getOrDefault(aspect, List.of()).forEach(term -> called.put(term.key(), term));
          all.put(
              aspect,
              own.stream()
                  .map(term -> called.getOrDefault(term.key(), new Term(term.key())))
                  .toList());
        });
    return new FoundTerms(all);
  }

  /** This, and of {@code whole} what was looked into there alone. */
  public FoundTerms within(FoundTerms whole) {
    Map<Aspect, List<Term>> all = new HashMap<>(whole.terms);
    all.putAll(terms);
    return new FoundTerms(all);
  }
}
