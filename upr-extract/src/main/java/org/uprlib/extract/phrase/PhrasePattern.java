package org.uprlib.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase as a row of elements, matched against tokens.
 *
 * <p>Written as words parted by blanks: {@code enjoy*} is any word that begins so, {@code *tion}
 * any that ends so, {@code a|b} one or the other, {@code @name} a class of words, {@code [..]} may
 * be missing, {@code ..4} passes over up to four tokens of the same clause, {@code ..4@name} over
 * numbers and words of a class only, {@code _} and {@code #} are any one word and a number, {@code
 * ^} and {@code $} are the ends of the clause. Immutable.
 */
public final class PhrasePattern {
  private final Sense sense;
  private final boolean topical;
  private final List<PatternElement> elements;
  private final int rank;
  private final WordSet firstWord;

  /**
   * @param topical true if it counts only in a sentence about recommendations
   * @param rank place in the file; earlier phrases win over equal ones
   */
  PhrasePattern(Sense sense, boolean topical, List<PatternElement> elements, int rank) {
    this.sense = sense;
    this.topical = topical;
    this.elements = List.copyOf(elements);
    this.rank = rank;
    this.firstWord = firstWord(elements);
  }

  Sense sense() {
    return sense;
  }

  public boolean topical() {
    return topical;
  }

  int rank() {
    return rank;
  }

  /** The letters with which a match can begin; empty if it can be any. */
  Optional<Set<Character>> firstLetters() {
    return firstWord.firstLetters();
  }

  private static WordSet firstWord(List<PatternElement> elements) {
    return elements.stream()
        .filter(PatternElement.Word.class::isInstance)
        .map(element -> ((PatternElement.Word) element).words())
        .findFirst()
        .orElse(WordSet.NONE);
  }

  /** The match that begins at {@code start}, a token of {@code sentence}. */
  Optional<Cue> at(List<Token> tokens, int start, Sentence sentence) {
    if (!firstWord.has(tokens.get(start))) {
      return Optional.empty();
    }
    List<Integer> literals = new ArrayList<>();
    int end = match(tokens, sentence, 0, start, literals);
    return end > start ? Optional.of(new Cue(sense, start, end, literals, this)) : Optional.empty();
  }

  private int match(
      List<Token> tokens, Sentence sentence, int element, int at, List<Integer> literals) {
    if (element == elements.size()) {
      return at;
    }
    PatternElement wanted = elements.get(element);
    int longest = wanted.most(tokens, sentence, at);
    for (int length = wanted.least(); length <= longest; length++) {
      int size = literals.size();
      for (int i = 0; i < length && wanted.literal(); i++) {
        literals.add(at + i);
      }
      int end = match(tokens, sentence, element + 1, at + length, literals);
      if (end >= 0) {
        return end;
      }
      literals.subList(size, literals.size()).clear();
    }
    return -1;
  }
}
