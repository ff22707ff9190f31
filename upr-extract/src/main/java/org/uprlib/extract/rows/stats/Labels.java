package org.uprlib.extract.rows.stats;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/** What people call dimensions and their values. Immutable and thread-safe. */
record Labels(Terminology words) {
  static final Labels ENGLISH = new Labels(Terminology.english());

  private static final String REGION = "region";

  String title(Dimension dimension) {
    return words.term(Term.of("dimension", dimension.word()));
  }

  /** What those are called that have no value of {@code dimension}. */
  String none(Dimension dimension) {
    return words.term(Term.of("none", dimension.word()));
  }

  /**
   * The categories of {@code share}, labelled; that of none if it has no value of {@code
   * dimension}; empty if that was not looked into.
   */
  Optional<List<Dimension.Category>> categories(
      Dimension dimension, ResultRow row, Recommendation.StateRow share) {
    return dimension
        .categories(row, share)
        .map(
            found ->
                found.isEmpty()
                    ? List.of(Dimension.Category.none(none(dimension)))
                    : found.stream().map(each -> labelled(dimension, each)).toList());
  }

  private Dimension.Category labelled(Dimension dimension, Dimension.Category category) {
    Term term =
        dimension.isOfRegions()
            ? Term.of(REGION, category.label())
            : Term.of(dimension.word(), category.key());
    String label =
        dimension.isOfStates()
            ? words.state(category.key()).orElse(category.label())
            : words.has(term) ? words.term(term) : category.label();
    return new Dimension.Category(category.key(), label, category.order());
  }
}
