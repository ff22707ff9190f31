package org.uprlib.extract.statement;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.Reference;

/**
 * What one clause says of recommendations. Immutable.
 *
 * @param stance the position that it gives them; {@link Stance#NONE} for a mere remark
 * @param scope the recommendations
 * @param remark true if it opens a remark on the recommendations that it names, so that the
 *     paragraph is a comment on them
 * @param excepting true if it takes what it names out of what the paragraph says of the others
 * @param span its place in the paragraph
 */
public record Statement(Stance stance, Scope scope, boolean remark, boolean excepting, Span span) {
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
    return new Statement(together(later.stance), scope, remark, excepting, both);
  }

  private Stance together(Stance later) {
    if (stance.isFinal() && later.status() == PositionStatus.PENDING) {
      return stance;
    }
    boolean contradicts = stance.isKnown() && later.isKnown() && stance.status() != later.status();
    return contradicts ? stance.and(later).doubted(CONTRADICTS) : stance.and(later);
  }

  /** The same of which this is said. */
  public Statement with(Stance other) {
    return new Statement(other, scope, remark, excepting, span);
  }

  /** True if it names recommendations by number. */
  public boolean isNamed() {
    return scope instanceof Scope.Named;
  }

  /** True for a position on all recommendations, or on all others. */
  public boolean isSweeping() {
    boolean every = scope.equals(Scope.ALL) || scope.equals(Scope.OTHERS);
    return every && stance.isKnown();
  }

  /** True if it says something of recommendations that it names, or of all. */
  public boolean isTelling() {
    return isSweeping() || (isNamed() && (remark || !stance.isSilent()));
  }

  /** The numbers that it names, where they stand; empty if it names none. */
  public List<Mention> mentions() {
    return scope instanceof Scope.Named named ? named.mentions() : List.of();
  }

  /** The recommendations that it names; empty if it names none. */
  public List<Reference> references() {
    return mentions().stream().flatMap(each -> each.references().stream()).toList();
  }
}
