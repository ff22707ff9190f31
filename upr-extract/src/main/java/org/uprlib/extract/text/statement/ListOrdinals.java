package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Reference;

/**
 * Finds recommendations by their places in a list that was named before: {@code the first and the
 * third}, {@code the last two}, {@code the latter}, {@code the first of them}; not {@code the first
 * part}. Of one sentence.
 */
record ListOrdinals(Sentence sentence, int from, int to) {
  private static final int TWO = 2;

  /** What may be between two places that are named together. */
  private static final String[] JOINING = {
    "and",
    "ordinal",
    "article",
    "definite",
    "determiner",
    "count",
    "recommendation",
    "adverb",
    "as-well-as",
    "within",
    "speaker"
  };

  /** {@code of the said recommendations}, {@code Sylvania accepts}. */
  private static final int NEAR = 4;

  /** Those that {@code words} name. */
  static ListOrdinals in(Sentence words) {
    return new ListOrdinals(words, words.from(), words.to());
  }

  /**
   * Those that a clause names; it may go on with its sentence. What comes before the State that
   * answers numbers is none of these: {@code Having examined the last two, | it accepts 121.4}.
   */
  static ListOrdinals in(Clause clause) {
    Sentence sentence = clause.sentence();
    int numbers = clause.names() ? clause.mentions().get(0).leader() : clause.first();
    int from =
        clause
            .positions()
            .mapToInt(Cue::first)
            .filter(answer -> answer < numbers)
            .limit(1)
            .flatMap(answer -> IntStream.range(clause.first(), answer))
            .filter(at -> sentence.is(at, ",") && isSpeaker(sentence, at + 1))
            .findFirst()
            .orElse(clause.first());
    return new ListOrdinals(sentence, from, clause.end());
  }

  private static boolean isSpeaker(Sentence sentence, int at) {
    return sentence.isStateName(at) || sentence.is(at, "speaker");
  }

  /** True if a place in a list is named at {@code index}. */
  boolean isPlace(int index) {
    return isOpposed(index)
        || (isOrdinal(index)
            && isDefinite(index - 1)
            && !sentence.is(index - 1, "component")
            && endsBehind(index));
  }

  /** True if places are named. */
  boolean areNamed() {
    return indexes().anyMatch(this::isPlace);
  }

  /**
   * True if places may be named in words that are not understood: by an ordinal that no part
   * follows, nor a session or a cycle, beside its counterpart or where {@code alone} will do.
   */
  boolean mayBeNamed(boolean alone) {
    boolean both = anywhere(this::isFormer) && anywhere(this::isLatter);
    return (alone || both)
        && indexes()
            .anyMatch(
                at ->
                    isOrdinal(at)
                        ? !sentence.is(at + 1, "component", "sentence", "counted-time")
                            && !sentence.is(at - 1, "counted-time")
                        : isDemonstrative(at, "nearer|farther"));
  }

  /** True if such places are named that say recommendations. */
  boolean areOfRecommendations() {
    return indexes()
        .filter(this::isPlace)
        .map(at -> sentence.is(at + 1, "count") ? at + 2 : at + 1)
        .anyMatch(at -> sentence.is(at, "recommendation"));
  }

  /**
   * Those of {@code all} that are named by their places; empty if none are, one is not in the list,
   * or the list has ranges.
   */
  List<Reference> of(List<Reference> all) {
    boolean single = all.size() > 1 && all.stream().noneMatch(Reference::isRange);
    List<Integer> places = single ? of(all.size()) : List.of();
    return places.stream().map(place -> all.get(place - 1)).toList();
  }

  /**
   * The places named in a list of {@code size}, from 1 on; empty if none are or one is not in the
   * list.
   */
  private List<Integer> of(int size) {
    List<Integer> places =
        indexes()
            .filter(at -> isPlace(at) || isLast(at, size))
            .flatMap(at -> places(at, size))
            .boxed()
            .toList();
    boolean listed = places.stream().allMatch(place -> isUpTo(size, place));
    int[] named = indexes().filter(this::isPlace).toArray();
    boolean joined =
        IntStream.range(1, named.length).allMatch(i -> areJoined(named[i - 1], named[i]));
    return listed && joined ? places : List.of();
  }

  /**
   * {@code the first, the second and also | the third}; not {@code the first and not | the second}.
   */
  private boolean areJoined(int first, int next) {
    return IntStream.range(first + 1, next)
        .allMatch(at -> sentence.isBreak(at) || sentence.is(at, JOINING));
  }

  /**
   * True if a part of a list of {@code size} is counted: {@code one of them}, not {@code those
   * two}.
   */
  boolean areCounted(int size) {
    return indexes()
        .filter(at -> isUpTo(size - 1, sentence.is(at, "one-of") ? 1 : sentence.count(at)))
        .filter(at -> !sentence.is(at - 1, "definite", "pronoun", "nor"))
        .anyMatch(this::endsBehind);
  }

  private static boolean isUpTo(int size, int number) {
    return 1 <= number && number <= size;
  }

  /** True if {@code the other} is named. */
  boolean isOtherNamed() {
    return indexes().anyMatch(at -> sentence.is(at, "other-one") && endsBehind(at));
  }

  private IntStream places(int index, int size) {
    int least = sentence.is(index, "pair") ? TWO : 1;
    int count = Math.max(least, Math.max(sentence.count(index - 1), sentence.count(index + 1)));
    if (size == TWO && count == 1 && sentence.is(index, "former", "latter")) {
      return IntStream.of(isFormer(index) ? 1 : size);
    }
    if (isDemonstrative(index, "nearer|farther")) {
      return IntStream.of(size != TWO ? 0 : isFarther(index) ? 1 : size);
    }
    int ordinal = count > 1 ? ordinalOfSeveral(index) : sentence.ordinal(index);
    return ordinal < 0
        ? IntStream.rangeClosed(size - count + 1, size)
        : IntStream.range(ordinal, ordinal + count);
  }

  /** 1 for {@code the former two} as for {@code the first two}. */
  private int ordinalOfSeveral(int index) {
    return isFormer(index) ? 1 : isLatter(index) ? -1 : sentence.ordinal(index);
  }

  private boolean isFormer(int index) {
    return sentence.is(index, "former");
  }

  private boolean isLatter(int index) {
    return sentence.is(index, "latter");
  }

  /** True for one of two that are both named: {@code the former}, {@code celle-ci}. */
  boolean isOneOfTwo(int index) {
    return isOpposed(index) || isOneOf(index, this::isFormer, this::isLatter);
  }

  /**
   * {@code celle-ci est acceptée, celle-là notée}: the nearer of two, or the last, and the one
   * before it.
   */
  private boolean isOpposed(int index) {
    return isOneOf(index, this::isNearer, this::isFarther)
        || (isFarther(index) && anywhere(at -> sentence.ordinal(at) < 0));
  }

  private boolean isOneOf(int index, IntPredicate one, IntPredicate other) {
    return one.test(index) ? anywhere(other) : other.test(index) && anywhere(one);
  }

  /** {@code celle-ci} by itself, of two. */
  private boolean isLast(int index, int size) {
    return size == TWO && isNearer(index) && sentence.is(index - 1, "-");
  }

  private boolean isNearer(int index) {
    return isDemonstrative(index, "nearer");
  }

  private boolean isFarther(int index) {
    return isDemonstrative(index, "farther");
  }

  /** {@code aquella}, {@code celle-là}; not {@code aquella recomendación}, {@code ci-dessous}. */
  private boolean isDemonstrative(int index, String words) {
    return sentence.isRow(index, words, "!-|recommendation") && endsBehind(index);
  }

  private boolean anywhere(IntPredicate words) {
    return IntStream.range(sentence.from(), sentence.to()).anyMatch(words);
  }

  private boolean isDefinite(int index) {
    return sentence.lacks("article") || sentence.is(index, "definite", "count");
  }

  /** {@code the first and the second} are places, {@code the first and second parts} are not. */
  private boolean endsBehind(int index) {
    int next = index + 1;
    if (sentence.is(next, "and")) {
      int further = sentence.is(next + 1, "definite") ? next + 2 : next + 1;
      return !isOrdinal(further) || endsBehind(further);
    }
    return sentence.isBreak(next)
        || sentence.is(next, "count", "behind-place", "recommendation")
        || isOfList(next)
        || isFronted(index);
  }

  /** {@code the first | of them}, {@code of the said recommendations}; not {@code of its parts}. */
  private boolean isOfList(int index) {
    return sentence.is(index, "partitive")
        && isNear(index, "recommendation", "plural", "pronoun", "count", "count-oblique");
  }

  /** {@code Первую Сильвания принимает}: an object before the verb and its subject. */
  private boolean isFronted(int index) {
    return sentence.isRow(index - 1, "!within", "fronted") && isNear(index, "behind-place");
  }

  /** True if such a word follows soon, before a comma and before a part of something. */
  private boolean isNear(int index, String... words) {
    return IntStream.rangeClosed(index + 1, index + NEAR)
        .takeWhile(at -> !sentence.is(at, "component", "sentence", ","))
        .anyMatch(at -> sentence.is(at, words));
  }

  private IntStream indexes() {
    return IntStream.range(from, to);
  }

  private boolean isOrdinal(int index) {
    return sentence.is(index, "ordinal", "former", "latter");
  }
}
