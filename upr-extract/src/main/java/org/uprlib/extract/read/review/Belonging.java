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

  /** A paper whose own symbol is that of its report, with an addition; without one, it names it. */
  static Belonging bySymbol(OpenPaper paper, Consumer<Joining> adding) {
    Optional<String> named = ReviewKey.of(paper).map(ReviewKey::report);
    return new Belonging(paper, paper.info().symbol().or(() -> named), true, adding);
  }

  /** True unless it is of another review than {@code other}: unless symbols or States differ. */
  boolean isOf(OpenPaper other) {
    Optional<UnSymbol> given = report(other.info().symbol());
    boolean symbols = report(report).isPresent() && given.isPresent();
    if (differ(report(report), given)) {
      return false;
    }
    // Where symbols agree, a name that is no State's says nothing: it may be in another language.
    return !tellsState
        || !(symbols
            ? differ(paper.info().stateUnderReview(), other.info().stateUnderReview())
            : differ(state(paper.info()), state(other.info())));
  }

  /** Why it cannot be read with {@code other}. */
  ReviewMismatchException otherThan(OpenPaper other) {
    Optional<UnSymbol> own = report(report);
    Optional<UnSymbol> given = report(other.info().symbol());
    return differ(own, given)
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

  static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<String> state(PaperInfo info) {
    return info.stateUnderReview().map(State::name).or(info::stateName);
  }
}
