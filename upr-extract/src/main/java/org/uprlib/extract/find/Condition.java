package org.uprlib.extract.find;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.extract.result.Mentions;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.result.Themes;

/** One thing that a query asks of a recommendation. */
@FunctionalInterface
interface Condition {
  Fit test(ResultRow row);

  /** Any of {@code wanted} is among what the recommendation has. */
  static <T> Condition any(Set<T> wanted, Function<ResultRow, Collection<T>> of) {
    return row -> Fit.of(of.apply(row).stream().anyMatch(wanted::contains));
  }

  /** As {@link #any} for what enrichment tells of a text as a whole. */
  static <T> Condition anyTheme(Set<T> wanted, Function<Themes, Collection<T>> of) {
    return row -> told(row.themes().map(of), wanted);
  }

  /** As {@link #any} for what enrichment finds in a text. */
  static <T> Condition anyMention(Set<T> wanted, Function<Mentions, Collection<T>> of) {
    return row -> told(row.mentions().map(of), wanted);
  }

  private static <T> Fit told(Optional<Collection<T>> has, Set<T> wanted) {
    return has.map(values -> Fit.of(values.stream().anyMatch(wanted::contains)))
        .orElse(Fit.NOT_KNOWN);
  }
}
