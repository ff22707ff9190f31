package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Finds recommendations by their places in a list that was named before: {@code the first and the
 * third}, {@code the last two}, {@code the latter}; not {@code the first part}. Of one sentence.
 */
final class ListOrdinals {
  private static final int TWO = 2;

  private final Sentence sentence;

  ListOrdinals(Sentence sentence) {
    this.sentence = sentence;
  }

  /** True if a place in a list is named at {@code index}. */
  boolean isPlace(int index) {
    return isOrdinal(index) && isDefinite(index - 1) && endsBehind(index);
  }

  /** True if places are named between two indexes. */
  boolean areNamed(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isPlace);
  }

  /** True if such places are named between two indexes that say recommendations. */
  boolean tellsOfRecommendations(int from, int to) {
    return IntStream.range(from, to)
        .filter(this::isPlace)
        .map(at -> sentence.isWord("count", at + 1) ? at + 2 : at + 1)
        .anyMatch(at -> sentence.isWord("recommendation", at));
  }

  /**
   * The places named between two indexes in a list of {@code size}, from 1 on; empty if none are or
   * one is not in the list.
   */
  List<Integer> of(int from, int to, int size) {
    List<Integer> places =
        IntStream.range(from, to)
            .filter(this::isPlace)
            .flatMap(at -> places(at, size))
            .boxed()
            .toList();
    return places.stream().allMatch(place -> place >= 1 && place <= size) ? places : List.of();
  }

  private IntStream places(int index, int size) {
    int count = Math.max(1, Math.max(sentence.count(index - 1), sentence.count(index + 1)));
    int ordinal = sentence.ordinal(index);
    if (size == TWO && (isFormer(index) || isLatter(index))) {
      return IntStream.of(isFormer(index) ? 1 : size);
    }
    if (ordinal == 0) {
      return IntStream.of(0);
    }
    return ordinal < 0
        ? IntStream.rangeClosed(size - count + 1, size)
        : IntStream.range(ordinal, ordinal + count);
  }

  private boolean isFormer(int index) {
    return sentence.isWord("former", index);
  }

  private boolean isLatter(int index) {
    return sentence.isWord("latter", index);
  }

  private boolean isDefinite(int index) {
    return sentence.phrases().words("article").isEmpty()
        || sentence.isWord("definite", index)
        || sentence.isWord("count", index);
  }

  /** {@code the first and the second} are places, {@code the first and second parts} are none. */
  private boolean endsBehind(int index) {
    int next = index + 1;
    if (sentence.isWord("and", next)) {
      int further = sentence.isWord("definite", next + 1) ? next + 2 : next + 1;
      return !isOrdinal(further) || endsBehind(further);
    }
    return !sentence.has(next)
        || sentence.token(next).mark()
        || sentence.isWord("count", next)
        || sentence.isWord("behind-place", next)
        || sentence.isWord("recommendation", next);
  }

  private boolean isOrdinal(int index) {
    return sentence.ordinal(index) != 0 || isFormer(index) || isLatter(index);
  }
}
