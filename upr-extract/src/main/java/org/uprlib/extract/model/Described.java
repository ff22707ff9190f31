package org.uprlib.extract.model;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.Aspect.Term;

/** A text of which it may be known what it asks and what it is about. */
public interface Described {
  /** What enrichment found in it; empty if it was not enriched or is read back from results. */
  Optional<Enrichment> enrichment();

  /** What is known of it by terms alone; counts more than what enrichment found. */
  default FoundTerms recorded() {
    return FoundTerms.NONE;
  }

  /** The terms of {@code aspect}, each once; empty if that was not looked into. */
  default Optional<List<Term>> terms(Aspect aspect) {
    return recorded()
        .of(aspect)
        .or(() -> enrichment().filter(aspect::isDeterminedBy).map(aspect::terms));
  }

  /** Whether {@code aspect} was looked into. */
  default boolean knows(Aspect aspect) {
    return recorded().of(aspect).isPresent()
        || enrichment().filter(aspect::isDeterminedBy).isPresent();
  }

  /** The keys of the terms of {@code aspect}; none if that was not looked into. */
  default List<String> keys(Aspect aspect) {
    return terms(aspect).orElse(List.of()).stream().map(Term::key).toList();
  }

  /** False if nothing is known of it but goals, with which OHCHR's index may link it. */
  default boolean isEnriched() {
    return Aspect.ALL.stream()
        .filter(aspect -> aspect != Aspect.GOALS && aspect != Aspect.TARGETS)
        .anyMatch(this::knows);
  }
}
