package org.uprlib.extract.read.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Series;

/**
 * What the papers of one review have in common: the symbol of its Working Group report. Immutable.
 *
 * @param report that symbol, without additions
 */
record ReviewKey(String report) {
  /**
   * The review that a paper belongs to: an addendum carries the report's symbol, a decision and a
   * matrix name it. Empty for a paper that has none, and for the papers issued before the review.
   *
   * @param paper the paper, or its title page
   */
  static Optional<ReviewKey> of(OpenPaper paper) {
    Optional<UnSymbol> own = paper.symbol();
    if (own.isPresent() && own.get().workingGroupSession().isPresent() && !draft(own.get())) {
      return Optional.empty();
    }
    return own.filter(ReviewKey::isOfReport)
        .or(
            () ->
                paper.info().kind() == PaperKind.MATRIX
                    ? mostNamed(paper)
                    : named(paper).findFirst())
        .map(symbol -> new ReviewKey(symbol.withoutAdditions().toString()));
  }

  /** The report that a paper with {@code symbol} belongs to; papers before it have their own. */
  static Optional<UnSymbol> report(Optional<String> symbol) {
    return symbol
        .flatMap(UnSymbol::parse)
        .filter(each -> each.series() == Series.COUNCIL_REPORT)
        .map(UnSymbol::withoutAdditions);
  }

  /** True for a draft: its review's other papers name the report's final symbol. */
  boolean isDraft() {
    return UnSymbol.parse(report).filter(ReviewKey::draft).isPresent();
  }

  /** The recommendations that a matrix lists may name other papers. */
  private static Optional<UnSymbol> mostNamed(OpenPaper paper) {
    return MostFrequent.of(named(paper).map(UnSymbol::withoutAdditions));
  }

  private static Stream<UnSymbol> named(OpenPaper paper) {
    return UnSymbol.find(paper.document().text()).stream()
        .map(UnSymbol.Match::symbol)
        .filter(symbol -> symbol.series() == Series.COUNCIL_REPORT);
  }

  /** True for the symbol of a report, be it a draft, and of what belongs to it. */
  static boolean isOfReport(UnSymbol symbol) {
    return symbol.series() == Series.COUNCIL_REPORT || draft(symbol);
  }

  private static boolean draft(UnSymbol symbol) {
    return symbol.series() == Series.DRAFT_REPORT;
  }
}
