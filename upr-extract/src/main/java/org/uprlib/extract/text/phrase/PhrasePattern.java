package org.uprlib.extract.text.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase as a row of elements, matched against tokens.
 *
 * <p>Written as words parted by blanks: {@code enjoy*} is any word that begins so, {@code *tion}
 * any that ends so, {@code a|b} one or the other, {@code @name} a class of words, {@code [..]} may
 * be missing, {@code ..4} passes over up to four tokens of the same clause, {@code ..4@name} over
 * numbers and words of a class only, {@code ..@name} over any number of these, {@code ..4!name}
 * over none of a class, {@code _} and {@code #} are any one word and a number, {@code ^} and {@code
 * $} are the ends of the clause. Immutable.
 */
final class PhrasePattern {
  private final Sense sense;
  private final boolean topical;
  private final List<Element> elements;
  private final int rank;
  private final WordSet firstWord;

  /**
   * @param topical true if it counts only in a sentence about recommendations
   * @param rank place in the file; earlier phrases win over equal ones
   */
  PhrasePattern(Sense sense, boolean topical, List<Element> elements, int rank) {
    this.sense = sense;
    this.topical = topical;
    this.elements = List.copyOf(elements);
    this.rank = rank;
    this.firstWord = firstWord(elements);
  }

  Sense sense() {
    return sense;
  }

  boolean topical() {
    return topical;
  }

  int rank() {
    return rank;
  }

  /** The words with which a match can begin; empty if that takes more than a look-up. */
  Optional<Set<String>> firstWords() {
    return firstWord.onlyWhole();
  }

  /** The letters with which a match can begin; empty if that takes more than a look-up. */
  Optional<Set<Character>> firstLetters() {
    return firstWord.firstLetters();
  }

  private static WordSet firstWord(List<Element> elements) {
    return elements.stream()
        .filter(Element.Word.class::isInstance)
        .map(element -> ((Element.Word) element).words())
        .findFirst()
        .orElse(WordSet.NONE);
  }

  /**
   * Where the match ends that begins at {@code start}, a token of {@code sentence}; -1 if none
   * does.
   *
   * @param literals takes the indexes of the tokens that the phrase names
   */
  int end(Sentence sentence, int start, List<Integer> literals) {
    return firstWord.has(sentence.token(start)) ? match(sentence, 0, start, literals) : -1;
  }

  private int match(Sentence sentence, int element, int at, List<Integer> literals) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    int longest = wanted.most(sentence, at);
    for (int length = wanted.least(); length <= longest; length++) {
      int size = literals.size();
      for (int i = 0; i < length && wanted.literal(); i++) {
        literals.add(at + i);
      }
      int end = match(sentence, element + 1, at + length, literals);
      if (end >= 0) {
        return end;
      }
      if (wanted.literal()) {
        literals.subList(size, literals.size()).clear();
      }
    }
    return -1;
  }

  /** One element of a phrase: how many tokens it can take at a place. */
  interface Element {
    /** The fewest tokens that it takes. */
    default int least() {
      return 0;
    }

    /**
     * The most tokens that it can take from {@code at} on; less than {@link #least()} if it fails.
     */
    int most(Sentence sentence, int at);

    /** True if the tokens it takes are named by the phrase. */
    default boolean literal() {
      return false;
    }

    /** A word out of several. */
    record Word(WordSet words, boolean optional) implements Element {
      @Override
      public int least() {
        return optional ? 0 : 1;
      }

      @Override
      public int most(Sentence sentence, int at) {
        return sentence.has(at) && words.has(sentence.token(at)) ? 1 : 0;
      }

      @Override
      public boolean literal() {
        return true;
      }
    }

    /**
     * One token of a kind.
     *
     * @param digits so many figures of a number, 1 for any number; 0 for any token except a mark
     */
    record Any(int digits) implements Element {
      @Override
      public int least() {
        return 1;
      }

      @Override
      public int most(Sentence sentence, int at) {
        return sentence.has(at) && fits(sentence.token(at)) ? 1 : 0;
      }

      private boolean fits(Token token) {
        return digits == 0
            ? !token.mark()
            : token.number() && (digits == 1 || token.text().length() == digits);
      }
    }

    /**
     * Tokens that the phrase does not care for, but none that ends a clause.
     *
     * @param words the words that they may be; empty if any
     * @param barred the words and marks that they may not be
     */
    record Gap(int size, Optional<WordSet> words, WordSet barred) implements Element {
      @Override
      public int most(Sentence sentence, int at) {
        int taken = 0;
        while (taken < size && sentence.has(at + taken) && passes(sentence, at + taken)) {
          taken++;
        }
        return taken;
      }

      private boolean passes(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (barred.has(token)) {
          return false;
        }
        return token.mark()
            ? !token.is(";") && !token.is(":")
            : words.map(set -> set.has(token) || isCount(sentence, at, set)).orElse(true);
      }

      /** A number, or the letter of {@code 16 (b)} and {@code 16 b) to d)}. */
      private static boolean isCount(Sentence sentence, int at, WordSet words) {
        boolean letter = sentence.token(at).text().length() == 1 && sentence.is(at + 1, ")");
        boolean listed =
            sentence.isJoint(at - 1)
                || sentence.isNumber(at - 1)
                || words.has(sentence.token(at - 1));
        return sentence.isNumber(at) || (letter && listed);
      }
    }

    /** An end of the sentence, where punctuation and a Roman numeral or a letter do not count. */
    record Edge(boolean start) implements Element {
      private static final int LONGEST_NUMERAL = 4;

      @Override
      public int most(Sentence sentence, int at) {
        int last = start ? at : sentence.to();
        for (int i = start ? sentence.from() : at; i < last; i++) {
          if (!sentence.token(i).mark() && !(start && isEnumerator(sentence, i))) {
            return -1;
          }
        }
        return 0;
      }

      private static boolean isEnumerator(Sentence sentence, int index) {
        String text = sentence.token(index).text();
        boolean numeral =
            text.length() == 1
                || (text.length() <= LONGEST_NUMERAL
                    && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
        boolean closed = sentence.token(index + 1).is(".") || sentence.token(index + 1).is(")");
        return sentence.token(index).word() && numeral && closed;
      }
    }
  }
}
