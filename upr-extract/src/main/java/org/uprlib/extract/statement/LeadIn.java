package org.uprlib.extract.statement;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * What a paragraph between the recommendations says of the State's position. Immutable.
 *
 * @param kind what kind of paragraph it is
 * @param statements what it says of which recommendations, in order; contradictions within one
 *     paragraph have been weighed where both speak of the same unnamed list
 * @param totals the numbers of recommendations that it states
 * @param exception place of the words that take the list behind the paragraph out of what it says
 *     of the others: {@code all recommendations except the following}
 * @param unread places of numbers behind a list, in its sentence, that look like its entries
 */
public record LeadIn(
    Kind kind,
    List<Statement> statements,
    List<Total> totals,
    Optional<Span> exception,
    List<Span> unread) {
  /** Kinds of paragraphs. */
  public enum Kind {
    /** Says something of a position. */
    POSITION,
    /** Says that recommendations were made, and nothing of the State's position. */
    MADE,
    /** The standing disclaimer, or a note that quotes a recommendation as it was read out. */
    DISCLAIMER,
    /** Says nothing that was understood. */
    OTHER
  }

  public LeadIn {
    statements = List.copyOf(statements);
    totals = List.copyOf(totals);
    unread = List.copyOf(unread);
  }

  /** The statement that governs the list which the paragraph introduces; empty without one. */
  public Optional<Statement> leading() {
    return statements.stream()
        .filter(statement -> !statement.stance().isSilent())
        .filter(statement -> leads(statement.scope()))
        .findFirst();
  }

  private static boolean leads(Scope scope) {
    return scope instanceof Scope.Listed
        && !scope.equals(Scope.PRECEDING)
        && !scope.equals(Scope.ELSEWHERE);
  }
}
