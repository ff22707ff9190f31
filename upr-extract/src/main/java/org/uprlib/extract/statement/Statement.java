package org.uprlib.extract.statement;

import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;

/**
 * What one clause says of recommendations. Immutable.
 *
 * @param stance the position that it gives them; {@link Stance#NONE} for a mere remark
 * @param scope the recommendations
 * @param remark true if it opens a remark on the recommendations that it names, so that the
 *     paragraph is a comment on them
 * @param span its place in the paragraph
 */
public record Statement(Stance stance, Scope scope, boolean remark, Span span) {
  private static final String CONTRADICTS = "The paragraph gives two answers on the same list.";

  /** True if both speak of one list that neither names by numbers. */
  boolean sharesList(Statement later) {
    return scope instanceof Scope.Listed && scope.equals(later.scope);
  }

  /**
   * This statement and a later one of the same paragraph on the same list. An answer that is given
   * is not taken back by details that are to follow.
   */
  Statement and(Statement later) {
    Span both = new Span(span.start(), Math.max(span.end(), later.span.end()));
    return new Statement(together(later.stance), scope, remark, both);
  }

  private Stance together(Stance later) {
    if (stance.isFinal() && later.status() == PositionStatus.PENDING) {
      return stance;
    }
    boolean contradicts = stance.isKnown() && later.isKnown() && stance.status() != later.status();
    return contradicts ? stance.and(later).doubted(CONTRADICTS) : stance.and(later);
  }
}
