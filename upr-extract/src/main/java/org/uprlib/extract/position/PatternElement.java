package org.uprlib.extract.position;

import java.util.List;

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

  /** Any tokens, but none that ends a clause. */
  record Gap(int size) implements PatternElement {
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

    private static boolean passes(Token token) {
      return !token.is(";") && !token.is(":");
    }

    @Override
    public boolean literal() {
      return false;
    }
  }

  /** An end of the sentence, where punctuation does not count. */
  record Edge(boolean start) implements PatternElement {
    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most(List<Token> tokens, Sentence sentence, int at) {
      int last = start ? at : sentence.to();
      for (int i = start ? sentence.from() : at; i < last; i++) {
        if (!tokens.get(i).mark()) {
          return -1;
        }
      }
      return 0;
    }

    @Override
    public boolean literal() {
      return false;
    }
  }
}
