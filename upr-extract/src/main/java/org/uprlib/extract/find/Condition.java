package org.uprlib.extract.find;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.extract.format.Aspect;
import org.uprlib.extract.result.ResultRow;

/** One thing that a query asks of a recommendation. */
@FunctionalInterface
interface Condition {
  Fit test(ResultRow row);

  /** Any of {@code wanted} is among what the recommendation has. */
  static <T> Condition any(Set<T> wanted, Function<ResultRow, Collection<T>> of) {
    return row -> Fit.of(of.apply(row).stream().anyMatch(wanted::contains));
  }

  /** Any term of {@code aspect} with a key that is {@code wanted}. */
  static Condition anyTerm(Aspect aspect, Set<String> wanted) {
    return row ->
        row.content()
            .of(aspect)
            .map(terms -> Fit.of(terms.stream().anyMatch(term -> wanted.contains(term.key()))))
            .orElse(Fit.NOT_KNOWN);
  }
}
