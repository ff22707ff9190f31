package org.uprlib.extract.phrase;

import java.util.List;
import java.util.Optional;

/** One element of a {@link PhrasePattern}: how many tokens it can take at a place. */
interface PatternElement {
  /** The fewest tokens that it takes. */
  int least();

  /**
   * The most tokens that it can take from {@code at} on; less than {@link #least()} if it fails.
   */
  int most(List<Token> tokens, Sentence sentence, int at);

  /** True if the tokens it takes are named by the phrase. */
  boolean literal();

  /** A word out of several. */
  record Word(WordSet words, boolean optional) implements PatternElement {
    @Override
    public int least() {
      return optional ? 0 : 1;
    }

    @Override
    public int most(List<Token> tokens, Sentence sentence, int at) {
      return sentence.has(at) && words.has(tokens.get(at)) ? 1 : 0;
    }

    @Override
    public boolean literal() {
      return true;
    }
  }

  /** One token of a kind. */
  record Any(boolean number) implements PatternElement {
    @Override
    public int least() {
      return 1;
    }

    @Override
    public int most(List<Token> tokens, Sentence sentence, int at) {
      boolean fits =
          sentence.has(at) && (number ? tokens.get(at).number() : !tokens.get(at).mark());
      return fits ? 1 : 0;
    }

    @Override
    public boolean literal() {
      return false;
    }
  }

  /**
   * Tokens that the phrase does not care for, but none that ends a clause.
   *
   * @param words the words that they may be; empty if any
   */
  record Gap(int size, Optional<WordSet> words) implements PatternElement {
    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most(List<Token> tokens, Sentence sentence, int at) {
      int taken = 0;
      while (taken < size && sentence.has(at + taken) && passes(tokens.get(at + taken))) {
        taken++;
      }
      return taken;
    }

    private boolean passes(Token token) {
      if (token.mark()) {
        return !token.is(";") && !token.is(":");
      }
      return token.number() || words.map(set -> set.has(token)).orElse(true);
    }

    @Override
    public boolean literal() {
      return false;
    }
  }

  /** An end of the sentence, where punctuation and a Roman numeral or a letter do not count. */
  record Edge(boolean start) implements PatternElement {
    private static final int LONGEST_NUMERAL = 4;

    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most(List<Token> tokens, Sentence sentence, int at) {
      int last = start ? at : sentence.to();
      for (int i = start ? sentence.from() : at; i < last; i++) {
        if (!tokens.get(i).mark() && !(start && isEnumerator(tokens, i))) {
          return -1;
        }
      }
      return 0;
    }

    private static boolean isEnumerator(List<Token> tokens, int index) {
      String text = tokens.get(index).text();
      boolean numeral =
          text.length() == 1
              || (text.length() <= LONGEST_NUMERAL
                  && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
      return tokens.get(index).word() && numeral && tokens.get(index + 1).is(".");
    }

    @Override
    public boolean literal() {
      return false;
    }
  }
}
