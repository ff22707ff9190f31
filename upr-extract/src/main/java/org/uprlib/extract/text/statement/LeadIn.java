package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Statement.Place;

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
 * @param leaning whether it says what it says only together with a paragraph beside it
 * @param announcement place of the words that point last at the list behind the paragraph, where
 *     nothing that is understood is said of it
 */
public record LeadIn(
    Kind kind,
    List<Statement> statements,
    List<Total> totals,
    Optional<Span> exception,
    List<Span> unread,
    Leaning leaning,
    Optional<Span> announcement) {
  /** The paragraph beside it with which one has to be read. */
  public enum Leaning {
    NONE,
    /** That behind it, which says of which recommendations: {@code Of the nine, it accepts six}. */
    ON_NEXT,
    /** That before it, whose answer it repeats: {@code The same applies to 121.3}. */
    ON_PREVIOUS,
    /** That over it, which it completes: {@code The Government decided:| (a) to accept 121.3}. */
    ON_LEAD
  }

  /** Kinds of paragraphs. */
  public enum Kind {
    /** Says something of a position. */
    POSITION,
    /** Says that recommendations were made, and nothing of the State's position. */
    MADE,
    /** The usual disclaimer, or a note that quotes a recommendation as it was read out. */
    DISCLAIMER,
    /** Says nothing that was understood. */
    OTHER
  }

  /**
   * A number of recommendations that a text states, to be checked against the list. Immutable.
   *
   * @param status the position of those counted; empty for all recommendations
   * @param count how many the text says there are
   * @param span the number's place in the text
   */
  public record Total(Optional<PositionStatus> status, int count, Span span) {}

  public LeadIn {
    statements = List.copyOf(statements);
    totals = List.copyOf(totals);
    unread = List.copyOf(unread);
  }

  /** The same, without the statements that are {@code dropped}. */
  public LeadIn without(Predicate<Statement> dropped) {
    return statements.stream().noneMatch(dropped)
        ? this
        : new LeadIn(
            kind,
            statements.stream().filter(dropped.negate()).toList(),
            totals,
            exception,
            unread,
            leaning,
            announcement);
  }

  /** True if something that it says is said of what is in one of these places. */
  public boolean isOn(Place... places) {
    return statements.stream().anyMatch(each -> each.isOn(places));
  }

  /** What it says in a part of its text. */
  public LeadIn within(Span part) {
    return new LeadIn(
        kind,
        statements.stream().flatMap(each -> each.within(part).stream()).toList(),
        totals.stream().filter(each -> part.contains(each.span())).toList(),
        exception.filter(part::contains),
        unread.stream().filter(part::contains).toList(),
        leaning,
        announcement.filter(part::contains));
  }

  /**
   * The statement that governs the list which the paragraph introduces; empty without one. What
   * points at the list comes first; what comes before words that point at it is said of others.
   */
  public Optional<Statement> leading() {
    int from = announcement.map(Span::start).orElse(0);
    return following()
        .or(
            () ->
                said()
                    .filter(Statement::leads)
                    .filter(statement -> statement.span().start() >= from)
                    .findFirst());
  }

  /** What it says of the list that it announces. */
  public Optional<Statement> following() {
    return said().filter(statement -> statement.isOn(Place.FOLLOWING)).findFirst();
  }

  /** The statements that are more than remarks. */
  private Stream<Statement> said() {
    return statements.stream().filter(statement -> !statement.stance().isSilent());
  }

  /** The statements that name recommendations by number. */
  public List<Statement> named() {
    return statements.stream().filter(Statement::isNamed).toList();
  }

  /** The recommendations that it names by number. */
  public List<Reference> references() {
    return statements.stream().flatMap(each -> each.references().stream()).toList();
  }

  /** {@code For 121.1–121.6 read 121.1–121.5}. */
  public boolean corrects() {
    return named().stream().anyMatch(Statement::corrects);
  }

  /** True if a statement says something of recommendations that it names, or of all. */
  public boolean isOnRecommendations() {
    return statements.stream().anyMatch(Statement::isOnRecommendations);
  }

  /** The first position that the paragraph gives; {@link Stance#NONE} if it gives none. */
  public Stance firstPosition() {
    return statements.stream()
        .map(Statement::stance)
        .filter(Stance::isKnown)
        .findFirst()
        .orElse(Stance.NONE);
  }

  /** The statements that answer {@code group} or some of it, and no others. */
  public List<Statement> on(List<Reference> group) {
    return said().filter(Statement::isNamed).filter(each -> each.isWithin(group)).toList();
  }

  /** True if one answers some of {@code group} and not all, be it clear which or not. */
  public boolean parts(List<Reference> group) {
    int all = Reference.count(group);
    return on(group).stream()
        .anyMatch(
            each -> Reference.count(each.references()) < all || (all > 1 && each.losesSome()));
  }

  /** How many statements give recommendations that they name a position. */
  public int namedPositions() {
    return (int) named().stream().filter(each -> each.stance().isKnown()).count();
  }

  /** True if it gives all others than those that it names a position. */
  public boolean answersOthers() {
    return statements.stream().anyMatch(each -> each.answers(Place.OTHERS));
  }
}
