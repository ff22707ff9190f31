package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * Finds which recommendations the clauses of a paragraph are about: those that they name or point
 * at, or those that the paragraph has spoken of. Used once.
 */
final class ScopeReader {
  private final NamedGroup group;
  private Optional<Scope> spokenOf = Optional.empty();

  /**
   * A reader of a text on recommendations.
   *
   * @param given those above or beside it; may be empty
   */
  ScopeReader(List<Reference> given) {
    this.group = new NamedGroup(given);
  }

  /** Takes {@code scope} for what the paragraph speaks of from now on. */
  void speakOf(Scope scope) {
    spokenOf = Optional.of(scope);
  }

  /** The same of what a sentence points at or counts that names none by number. */
  void speakOf(List<Clause> clauses) {
    Scope.pointedAt(clauses.stream().flatMap(each -> each.cues().stream()).toList())
        .filter(scope -> !scope.is(Place.THESE, Place.ALL_THESE))
        .or(() -> clauses.stream().flatMap(each -> counted(each).stream()).findFirst())
        .ifPresent(this::speakOf);
  }

  /** True if the paragraph has named recommendations or pointed at them. */
  boolean hasSpoken() {
    return spokenOf.isPresent() || group.isNamed();
  }

  /** True if recommendations were spoken of, or are above or beside the text. */
  private boolean hasGroup() {
    return spokenOf.isPresent() || group.last().isPresent();
  }

  /** True if places are named in a sentence, and recommendations that they may be of before it. */
  boolean namesPlaces(Sentence sentence) {
    return hasGroup() && ListOrdinals.in(sentence).areNamed();
  }

  /** {@code accepts 1 and the first part of 2, but not the second}, which is that of 2. */
  boolean isOnOtherPart(Clause clause) {
    List<Reference> all = group.of(clause).references();
    return !clause.names()
        && !all.isEmpty()
        && all.get(all.size() - 1).inPart()
        && ListOrdinals.in(clause).areNamed();
  }

  /** True if {@code scope} is what {@code sentence} named last. */
  boolean isNamedIn(Sentence sentence, Scope scope) {
    return group.isNamedIn(sentence.from()) && group.last().filter(scope::equals).isPresent();
  }

  /**
   * What a clause points at: by its own words, by those of its sentence if that names no
   * recommendations by number, or beside an exception.
   *
   * @param clauses those of its sentence
   */
  Optional<Scope> place(Clause clause, List<Clause> clauses) {
    boolean named = clauses.stream().anyMatch(Clause::names);
    return pointedAt(clause, named ? List.of() : shared(clause, clauses))
        .or(() -> beside(clause, clauses));
  }

  private Optional<Scope> pointedAt(Clause clause, List<Cue> sentence) {
    Optional<Scope> own = Scope.pointedAt(clause.cues());
    Optional<Scope> meant = own.or(() -> Scope.pointedAt(sentence));
    if (meant.filter(scope -> meansGroup(scope, clause)).isPresent()) {
      return Optional.of(Scope.of(Place.THESE));
    }
    // "Having examined all recommendations, it accepts them": "them" are all.
    boolean all =
        own.filter(scope -> scope.is(Place.THESE)).isPresent()
            && sentence.stream().anyMatch(cue -> cue.sense() == Sense.EVERY);
    return all
        ? Optional.of(Scope.of(Place.ALL))
        : meant.map(
            scope ->
                scope.is(Place.ALL, Place.ALL_THESE)
                    ? new Scope(Place.ALL, List.of(), all(clause))
                    : scope);
  }

  /** {@code all three recommendations}. */
  private static OptionalInt all(Clause clause) {
    return clause
        .said(Sense.EVERY, Sense.ALL_THESE)
        .flatMapToInt(cue -> IntStream.range(cue.first(), cue.end()))
        .map(clause.sentence()::quantity)
        .filter(number -> number > 1)
        .findFirst();
  }

  /** Whether what a clause says of all, or of those above, is said of the group alone. */
  private boolean meansGroup(Scope scope, Clause clause) {
    if (scope.is(Place.ALL_THESE)) {
      return hasGroup();
    }
    if (scope.is(Place.PRECEDING)) {
      return group.given() > 0;
    }
    OptionalInt number = all(clause);
    return scope.is(Place.ALL)
        && (number.isPresent()
            ? group.last().stream().anyMatch(named -> named.size() == number.getAsInt())
            : group.isMeantByAll(clause));
  }

  /**
   * The wordings of a sentence that may say where the recommendations of a clause are. A later
   * clause that announces a list and answers it says nothing of a clause with an object of its own:
   * {@code While it supports most recommendations, it notes the following}. Nor are those that are
   * accepted the others of a later clause: {@code The first three are accepted, the others noted},
   * or those that are excepted: {@code accepts the recommendations, except the four above}.
   */
  private static List<Cue> shared(Clause clause, List<Clause> clauses) {
    boolean own = clause.hasWord("recommendation", "subordinating");
    return clauses.stream()
        .filter(each -> !own || each.first() <= clause.first() || !each.answersList())
        .flatMap(each -> each.cues().stream().filter(cue -> !isListExcepted(each, cue)))
        .filter(cue -> cue.first() < clause.end() || cue.sense() != Sense.OTHERS)
        .toList();
  }

  private static boolean isListExcepted(Clause exception, Cue cue) {
    return exception.exception() && cue.sense() == Sense.PRECEDING;
  }

  /**
   * {@code Save for 121.4, of which it takes note, it supports the recommendations}: all others, if
   * the clause goes on with a sentence that excepts some.
   */
  private static Optional<Scope> beside(Clause clause, List<Clause> clauses) {
    boolean others =
        !clause.exception()
            && clause.hasWord("recommendation")
            && clauses.stream().filter(Clause::excepts).anyMatch(Clause::opens);
    return others ? Optional.of(Scope.of(Place.OTHERS)) : Optional.empty();
  }

  /** The recommendations that a clause of this stance is about. */
  Scope read(Clause clause, Stance stance, Optional<Scope> place) {
    Optional<Scope> chosen = group.choose(clause).or(() -> group.others(clause, place));
    if (stance.isDoubtedFor(Doubt.BY_ORDER)) {
      group.loseSome();
    }
    if (!clause.names()) {
      return chosen.orElseGet(() -> unnamed(clause, stance, place));
    }
    List<Mention> mentions = group.of(clause).mentions();
    boolean others = clause.says(Sense.OTHERS) && clause.isOnParagraph();
    Scope named =
        new Scope(others ? Place.OTHERS_UNDER : Place.NUMBERED, mentions, OptionalInt.empty());
    group.name(clause, named);
    if (chosen.isEmpty() && !group.isOnPart(clause)) {
      group.answer(named, stance);
    }
    return chosen.orElse(named);
  }

  /** Remembers that a clause answers something of one recommendation, if it does. */
  void notePart(Clause clause) {
    group.notePart(clause);
  }

  /** True if a clause takes recommendations out of what is said and says which. */
  boolean excepts(Clause clause) {
    return clause.excepts() || group.isTakenFrom(clause);
  }

  /** True if a clause names recommendations by places in a list that is not known, or may do so. */
  boolean losesPlaces(Clause clause, Optional<Scope> place) {
    boolean lost =
        new ClauseDoubt(clause).isUnclearChoice(group.of(clause).size(), place)
            || group.losesOthers(clause, place);
    return lost && group.chosen(clause).isEmpty();
  }

  /**
   * "These recommendations" are those that the paragraph has spoken of, if it has; so are those of
   * a clause that says of none what it answers.
   */
  private Scope unnamed(Clause clause, Stance stance, Optional<Scope> place) {
    if (place.filter(each -> !each.is(Place.THESE)).isPresent()) {
      return place
          .filter(each -> each.is(Place.OTHERS))
          .flatMap(each -> others(clause))
          .orElse(place.get());
    }
    boolean inSentence = group.isNamedIn(clause.sentence().from());
    boolean answersThese = place.isPresent() && (stance.answers() || group.given() > 0);
    boolean meansLast = inSentence || answersThese || isOnGiven(clause);
    // "A second list follows. It supports them": not those above.
    return spokenOf
        .filter(each -> each.is(Place.FOLLOWING) && !group.isNamed())
        .or(() -> group.last().filter(each -> meansLast))
        .or(() -> spokenOf)
        .or(() -> place)
        .or(() -> counted(clause))
        .orElse(Scope.of(Place.UNSTATED));
  }

  /** True if a clause that points at none answers those beside the text, as none was named yet. */
  private boolean isOnGiven(Clause clause) {
    int given = group.given();
    return !group.isNamed() && new TotalReader(clause).definiteCount().orElse(given) == given;
  }

  /** {@code the nine recommendations}. */
  private static Optional<Scope> counted(Clause clause) {
    OptionalInt all = new TotalReader(clause).definiteCount();
    return all.stream().mapToObj(each -> Scope.counted(Place.COUNTED, each)).findFirst();
  }

  /** {@code the two other recommendations}. */
  private static Optional<Scope> others(Clause clause) {
    return clause
        .said(Sense.OTHERS)
        .flatMapToInt(cue -> IntStream.range(cue.first() - 1, cue.end() + 1))
        .map(clause.sentence()::count)
        .filter(number -> number > 1)
        .mapToObj(number -> Scope.counted(Place.OTHERS, number))
        .findFirst();
  }
}
