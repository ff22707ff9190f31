package org.uprlib.extract.text.statement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;

/**
 * Which recommendations a statement is about. Immutable.
 *
 * @param place how it says which
 * @param mentions the numbers that it names, in the order written; empty if it names none
 * @param count how many it says there are: {@code the nine recommendations}, {@code the two others}
 */
public record Scope(Place place, List<Mention> mentions, OptionalInt count) {
  /** How a statement says which recommendations it is about; the surest pointer first. */
  public enum Place {
    /** The list that follows the statement. */
    FOLLOWING(Sense.FOLLOWING),
    /** Recommendations that are in no list: in a footnote, marked by a sign, of one delegation. */
    ELSEWHERE(Sense.ELSEWHERE),
    /** The recommendations that an earlier paper notes: "those that it had noted". */
    NOTED_BEFORE(Sense.NOTED_BEFORE),
    /** The list before the statement. */
    PRECEDING(Sense.PRECEDING),
    /** All of those just spoken of: "all of these recommendations". */
    ALL_THESE(Sense.ALL_THESE),
    /** The recommendations just spoken of: "these recommendations". */
    THESE(Sense.ANAPHORA),
    /** The recommendations of which nothing else is said: "all other recommendations". */
    OTHERS(Sense.OTHERS),
    /** All recommendations of the report. */
    ALL(Sense.EVERY),
    /** So many, which are all if there are no more: "the nine recommendations". */
    COUNTED(null),
    /** Those that have the numbers. */
    NUMBERED(null),
    /** The others under the paragraphs: "all other recommendations in paragraph 121". */
    OTHERS_UNDER(null),
    /** The statement does not say which. */
    UNSTATED(null);

    private final @Nullable Sense pointer;

    Place(@Nullable Sense pointer) {
      this.pointer = pointer;
    }
  }

  private static final Set<Place> BY_NUMBER = EnumSet.of(Place.NUMBERED, Place.OTHERS_UNDER);

  public Scope {
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
        .filter(place -> cues.stream().anyMatch(cue -> cue.sense() == place.pointer))
        .findFirst()
        .map(Scope::of);
  }

  /** True if it says in one of these ways which recommendations are meant. */
  public boolean is(Place... places) {
    return Arrays.asList(places).contains(place);
  }

  /** True if it gives numbers. */
  boolean isNamed() {
    return BY_NUMBER.contains(place);
  }

  /** How many recommendations the numbers stand for. */
  int size() {
    return Reference.count(references());
  }

  /** The recommendations that the numbers stand for, in the same order. */
  List<Reference> references() {
    return Mention.references(mentions);
  }
}
