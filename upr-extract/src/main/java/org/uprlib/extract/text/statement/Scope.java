package org.uprlib.extract.text.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;

/** Which recommendations a statement is about. */
public sealed interface Scope {
  /** The list that follows the statement. */
  Scope FOLLOWING = new Listed(Place.FOLLOWING);

  /** The list before the statement. */
  Scope PRECEDING = new Listed(Place.PRECEDING);

  /** All recommendations of the report. */
  Scope ALL = new Listed(Place.ALL);

  /** The recommendations of which nothing else is said: "all other recommendations". */
  Scope OTHERS = new Listed(Place.OTHERS);

  /** The recommendations just spoken of: "these recommendations". */
  Scope THESE = new Listed(Place.THESE);

  /** All of those just spoken of: "all of these recommendations". */
  Scope ALL_THESE = new Listed(Place.ALL_THESE);

  /** Recommendations that are in no list: in a footnote, marked by a sign, of one delegation. */
  Scope ELSEWHERE = new Listed(Place.ELSEWHERE);

  /** The recommendations that an earlier paper notes: "those that it had noted". */
  Scope NOTED_BEFORE = new Listed(Place.NOTED_BEFORE);

  /** The statement does not say which. */
  Scope UNSTATED = new Listed(Place.UNSTATED);

  /**
   * Recommendations by where they stand.
   *
   * @param place where
   */
  record Listed(Place place) implements Scope {}

  /**
   * So many recommendations: {@code the nine recommendations}, {@code the two others}.
   *
   * @param number how many
   * @param others true for those of which nothing else is said, if they are so many; else they are
   *     all, if there are no more
   */
  record Counted(int number, boolean others) implements Scope {}

  /** True for those of which nothing else is said, be they counted or not. */
  static boolean isOthers(Scope scope) {
    return scope.equals(OTHERS) || (scope instanceof Counted counted && counted.others());
  }

  /**
   * Recommendations by number.
   *
   * @param mentions the numbers, in the order written
   * @param others true if those are meant of which nothing else is said: "all other recommendations
   *     in paragraph 121"
   */
  record Named(List<Mention> mentions, boolean others) implements Scope {
    public Named {
      mentions = List.copyOf(mentions);
    }

    /** All that have these numbers. */
    Named(List<Mention> mentions) {
      this(mentions, false);
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

  /** True if {@code scope} is one of {@code others}. */
  static boolean isOneOf(Scope scope, Scope... others) {
    return Arrays.asList(others).contains(scope);
  }

  /** Where recommendations stand that a statement does not name; the surest pointer first. */
  enum Place {
    FOLLOWING(Sense.FOLLOWING),
    ELSEWHERE(Sense.ELSEWHERE),
    NOTED_BEFORE(Sense.NOTED_BEFORE),
    PRECEDING(Sense.PRECEDING),
    ALL_THESE(Sense.ALL_THESE),
    THESE(Sense.ANAPHORA),
    OTHERS(Sense.OTHERS),
    ALL(Sense.EVERY),
    UNSTATED(null);

    private final @Nullable Sense pointer;

    Place(@Nullable Sense pointer) {
      this.pointer = pointer;
    }
  }

  /** The list that the cues of a clause point at; empty if they point at none. */
  static Optional<Scope> pointedAt(List<Cue> cues) {
    return Arrays.stream(Place.values())
        .filter(place -> cues.stream().anyMatch(cue -> cue.sense() == place.pointer))
        .findFirst()
        .map(Listed::new);
  }
}
