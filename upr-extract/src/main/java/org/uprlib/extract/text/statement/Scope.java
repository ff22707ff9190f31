package org.uprlib.extract.text.statement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * Which recommendations a statement is about. Immutable.
 *
 * @param place how it says which
 * @param mentions the numbers that it names, in the order written; empty if it names none
 * @param count how many it says there are: {@code the nine recommendations}, {@code the two others}
 */
record Scope(Place place, List<Mention> mentions, OptionalInt count) {
  private static final Set<Place> BY_NUMBER = EnumSet.of(Place.NUMBERED, Place.OTHERS_UNDER);

  Scope {
    mentions = List.copyOf(mentions);
  }

  static Scope of(Place place) {
    return new Scope(place, List.of(), OptionalInt.empty());
  }

  /** All that have these numbers. */
  static Scope of(List<Mention> mentions) {
    return new Scope(Place.NUMBERED, mentions, OptionalInt.empty());
  }

  static Scope counted(Place place, int count) {
    return new Scope(place, List.of(), OptionalInt.of(count));
  }

  /** The list that the cues of a clause point at; empty if they point at none. */
  static Optional<Scope> pointedAt(List<Cue> cues) {
    return Arrays.stream(Place.values())
        .filter(place -> cues.stream().anyMatch(place::isPointedAt))
        .findFirst()
        .map(Scope::of);
  }

  /** True if it says in one of these ways which recommendations are meant. */
  boolean is(Place... places) {
    return Arrays.asList(places).contains(place);
  }

  /** True if it gives numbers. */
  boolean isNamed() {
    return BY_NUMBER.contains(place);
  }

  /** How many recommendations the numbers mean. */
  int size() {
    return Reference.count(references());
  }

  /** The recommendations that the numbers mean, in the same order. */
  List<Reference> references() {
    return Mention.references(mentions);
  }
}
