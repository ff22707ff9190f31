package org.uprlib.extract.read.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * A paper that belongs to a report: an addendum, a corrigendum, a decision or a matrix.
 *
 * @param paper the paper
 * @param report symbol of the report that it belongs to, as far as it says
 * @param namesState true if its title surely names the State under review
 * @param adding adds it to the papers of its review
 */
record Belonging(
    OpenPaper paper, Optional<UnSymbol> report, boolean namesState, Consumer<Joining> adding) {

  /** A paper whose own symbol is that of its report, with an addition; without one, it names it. */
  static Belonging bySymbol(OpenPaper paper, Consumer<Joining> adding) {
    Optional<String> named = ReviewKey.of(paper).map(ReviewKey::report);
    return new Belonging(
        paper, ReviewKey.report(paper.info().symbol().or(() -> named)), true, adding);
  }

  /** True unless it is of another review than {@code other}: unless symbols or States differ. */
  boolean isOf(OpenPaper other) {
    Optional<UnSymbol> given = ReviewKey.report(other.info().symbol());
    boolean symbols = report.isPresent() && given.isPresent();
    if (PaperInfo.differ(report, given)) {
      return false;
    }
    // Where symbols agree, a name that is not a State's says nothing: it may be in another
    // language.
    return !namesState
        || !(symbols
            ? PaperInfo.differ(paper.info().stateUnderReview(), other.info().stateUnderReview())
            : PaperInfo.differ(
                paper.info().stateUnderReviewName(), other.info().stateUnderReviewName()));
  }

  /** Why it cannot be read with {@code other}. */
  ReviewMismatchException otherThan(OpenPaper other) {
    Optional<UnSymbol> given = ReviewKey.report(other.info().symbol());
    return PaperInfo.differ(report, given)
        ? new ReviewMismatchException(source(), report.get().toString(), given.get().toString())
        : new ReviewMismatchException(
            source(),
            paper.info().stateUnderReviewName().orElseThrow(),
            other.info().stateUnderReviewName().orElseThrow());
  }

  String source() {
    return paper.document().source();
  }
}
