package org.uprlib.extract.read.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Series;

/**
 * A paper that belongs to a report: an addendum, a corrigendum, a decision or a matrix.
 *
 * @param paper the paper
 * @param report symbol of the report that it belongs to, as far as it says
 * @param tellsState true if its title surely names the State under review
 * @param adding adds it to the papers of its review
 */
record Belonging(
    OpenPaper paper, Optional<String> report, boolean tellsState, Consumer<Joining> adding) {

  /** A paper whose own symbol is that of its report, with an addition. */
  static Belonging bySymbol(OpenPaper paper, Consumer<Joining> adding) {
    return new Belonging(paper, paper.info().symbol(), true, adding);
  }

  /**
   * True unless it is of another review than {@code other}: unless the symbols differ, or, where
   * one of them has none, the States do.
   */
  boolean isOf(OpenPaper other) {
    Optional<UnSymbol> own = report(report);
    Optional<UnSymbol> given = report(other.info().symbol());
    if (own.isPresent() && given.isPresent()) {
      return own.equals(given);
    }
    Optional<String> here = tellsState ? state(paper.info()) : Optional.empty();
    Optional<String> there = state(other.info());
    return here.isEmpty() || there.isEmpty() || here.equals(there);
  }

  /** Why it cannot be read with {@code other}. */
  ReviewMismatchException otherThan(OpenPaper other) {
    Optional<UnSymbol> own = report(report);
    Optional<UnSymbol> given = report(other.info().symbol());
    boolean symbols = own.isPresent() && given.isPresent();
    return symbols
        ? new ReviewMismatchException(source(), own.get().toString(), given.get().toString())
        : new ReviewMismatchException(
            source(), state(paper.info()).orElseThrow(), state(other.info()).orElseThrow());
  }

  String source() {
    return paper.document().source();
  }

  private static Optional<UnSymbol> report(Optional<String> symbol) {
    return symbol
        .flatMap(UnSymbol::parse)
        .filter(each -> each.series() == Series.COUNCIL_REPORT)
        .map(UnSymbol::withoutAdditions);
  }

  private static Optional<String> state(PaperInfo info) {
    return info.stateUnderReview().map(State::name).or(info::stateName);
  }
}
