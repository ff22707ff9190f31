package org.uprlib.extract.statement;

import java.util.stream.IntStream;
import org.uprlib.extract.phrase.Sentence;

/** Numbers in figures and in words. */
final class Numerals {
  private static final int HIGHEST_WORD = 20;

  private Numerals() {}

  /** The number at {@code index}; -1 if none stands there. */
  static int value(Sentence sentence, int index) {
    if (sentence.token(index).number()) {
      return sentence.token(index).value();
    }
    return IntStream.rangeClosed(1, HIGHEST_WORD)
        .filter(number -> sentence.isWord("number-" + number, index))
        .findFirst()
        .orElse(-1);
  }
}
