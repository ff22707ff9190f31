package org.uprlib.core.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * What a paper says of itself on its first pages. A part that it does not state is empty.
 * Immutable.
 *
 * @param symbol document symbol, e.g. {@code A/HRC/28/15/Add.1}
 * @param stateUnderReview whose review it belongs to
 * @param stateName the State under review as the paper names it; it may be one that the vocabulary
 *     does not know
 * @param session session of the Working Group on the UPR
 * @param cycle cycle of the review, from 1
 * @param councilSession session of the Human Rights Council
 * @param date date of issue
 * @param language language it is written in
 * @param kind which of a review's papers it is
 */
public record PaperInfo(
    Optional<String> symbol,
    Optional<State> stateUnderReview,
    Optional<String> stateName,
    OptionalInt session,
    OptionalInt cycle,
    OptionalInt councilSession,
    Optional<LocalDate> date,
    Optional<Language> language,
    PaperKind kind) {
  /**
   * The State under review by the UN's short name, so that a State is called the same in all its
   * papers; by the paper's own word for it if the vocabulary does not know it.
   */
  public Optional<String> stateUnderReviewName() {
    return stateUnderReview.map(State::name).or(() -> stateName);
  }

  /**
   * True if this is the report of the review that {@code other} is a draft of, or a later revision
   * of the same paper.
   */
  public boolean replaces(PaperInfo other) {
    Optional<UnSymbol> own = symbol.flatMap(UnSymbol::parse);
    Optional<UnSymbol> others = other.symbol().flatMap(UnSymbol::parse);
    return isFinalOf(other)
        || (own.isPresent() && others.isPresent() && own.get().revises(others.get()));
  }

  /** Whether two papers both say something of themselves, and not the same. */
  public static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /**
   * True if {@code other} is a draft or an advance unedited version, which has no symbol yet, and
   * this the report of the same review.
   */
  public boolean isFinalOf(PaperInfo other) {
    return (other.isDraft() || (isReport() && other.isReport() && other.symbol.isEmpty()))
        && symbol.isPresent()
        && !isDraft()
        && session.isPresent()
        && session.equals(other.session())
        && stateUnderReview.isPresent()
        && stateUnderReview.equals(other.stateUnderReview());
  }

  private boolean isReport() {
    return kind == PaperKind.WORKING_GROUP_REPORT;
  }

  private boolean isDraft() {
    return symbol
        .flatMap(UnSymbol::parse)
        .filter(each -> each.series() == UnSymbol.Series.DRAFT_REPORT)
        .isPresent();
  }

  /** The same, of the review of {@code state}. */
  public PaperInfo ofState(State state) {
    return with(symbol, Optional.of(state), Optional.of(state.name()), kind);
  }

  /** The same, with this symbol. */
  public PaperInfo ofSymbol(String given) {
    return with(Optional.of(given), stateUnderReview, stateName, kind);
  }

  /** The same, taken to be of another kind. */
  public PaperInfo ofKind(PaperKind other) {
    return with(symbol, stateUnderReview, stateName, other);
  }

  /** The same, issued on {@code day}, as far as that is known. */
  public PaperInfo ofDate(Optional<LocalDate> day) {
    return new PaperInfo(
        symbol, stateUnderReview, stateName, session, cycle, councilSession, day, language, kind);
  }

  private PaperInfo with(
      Optional<String> symbol, Optional<State> state, Optional<String> name, PaperKind kind) {
    return new PaperInfo(symbol, state, name, session, cycle, councilSession, date, language, kind);
  }
}
