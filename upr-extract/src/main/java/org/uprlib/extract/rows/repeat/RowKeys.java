package org.uprlib.extract.rows.repeat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * The keys by which a recommendation is known in another file or paper: 64 bits, so that no two of
 * some millions are taken for one.
 *
 * @param eachLanguage whether a recommendation is another one in each language
 */
record RowKeys(boolean eachLanguage) {
  /** A paper of a file of results. */
  static int paper(String file, Paper paper) {
    return (int)
        ((hash(file) * 31 + hash(paper.source())) * 31 + hash(paper.info().symbol().orElse("")));
  }

  /** The report of the Working Group that a symbol names, without its additions. */
  static Optional<Long> report(ResultRow row) {
    return row.info()
        .symbol()
        .flatMap(UnSymbol::parse)
        .filter(symbol -> symbol.series() == UnSymbol.Series.COUNCIL_REPORT)
        .map(symbol -> hash(symbol.base()));
  }

  /** The review; of a paper that does not state both State and session, none that another has. */
  long review(Paper paper) {
    PaperInfo info = paper.info();
    return language(info)
        + (isComplete(info)
            ? hash(info.stateUnderReviewName().get()) * 31 + info.session().getAsInt()
            : hash(paper.source()) * 31);
  }

  private static boolean isComplete(PaperInfo info) {
    return info.stateUnderReviewName().isPresent() && info.session().isPresent();
  }

  /** Symbol and label, of what has both. */
  Optional<Long> symbol(ResultRow row) {
    return row.info()
        .symbol()
        .filter(symbol -> !row.paragraph().isEmpty())
        .map(symbol -> hash(symbol) * 31 + hash(row.paragraph()) + language(row.info()));
  }

  /** Label, text and States, of a paper that says which it is or whose review it is of. */
  LongStream reviews(ResultRow row) {
    LongStream review =
        isComplete(row.info()) ? LongStream.of(review(row.paper())) : LongStream.empty();
    return LongStream.concat(row.info().symbol().stream().mapToLong(RowKeys::hash), review)
        .map(of -> text(row) * 31 + of);
  }

  /** What a row of a paper that does not say its review may be: this one, by State or without. */
  LongStream anyReview(ResultRow row) {
    return LongStream.of(text(row), ofState(row));
  }

  /** The one of {@link #anyReview} that a row is, if its paper does not say its review. */
  Optional<Long> unknownReview(ResultRow row) {
    boolean known = row.info().symbol().isPresent() || isComplete(row.info());
    return known ? Optional.empty() : Optional.of(ofState(row));
  }

  /** Label, text and States, with the State under review if that is known. */
  private long ofState(ResultRow row) {
    return row.info()
        .stateUnderReviewName()
        .map(name -> text(row) * 31 + hash(name) + 1)
        .orElseGet(() -> text(row));
  }

  /** Label, text and States. */
  long text(ResultRow row) {
    return letters(states(row), row);
  }

  /** The State under review and the text. */
  long words(ResultRow row) {
    long state = hash(row.info().stateUnderReviewName().orElse(""));
    return letters(state * 31 + language(row.info()), row);
  }

  long states(ResultRow row) {
    long states = row.recommendingStates().stream().mapToLong(state -> hash(state.code())).sum();
    return hash(row.paragraph()) * 31 + states + language(row.info());
  }

  private long language(PaperInfo paper) {
    return eachLanguage ? hash(paper.language().map(Language::code).orElse("")) : 0;
  }

  private static long letters(long before, ResultRow row) {
    long hash = before;
    for (int i = 0; i < row.text().length(); i++) {
      char c = row.text().charAt(i);
      hash = Character.isLetterOrDigit(c) ? next(hash, c) : hash;
    }
    return hash;
  }

  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash ^ (hash >>> 29);
  }

  private static long next(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }
}
