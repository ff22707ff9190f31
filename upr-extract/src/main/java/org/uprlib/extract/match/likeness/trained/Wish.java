package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.List;

/** Words that want something, each of the next one: to lift a ban on something. */
final class Wish {
  /** Neither for nor against. */
  static final int UNKNOWN = 0;

  final List<String> words = new ArrayList<>();

  /** The product of what was said before the last word of direction, and that word's. */
  int before = 1;

  int last = 1;

  /** Whether one of them is a word of direction. */
  boolean directed;

  /** Whether one of them says what is lawful. */
  boolean onLawfulness;

  /** Whether one of them takes a penalty away. */
  boolean onPenalty;

  boolean negated;

  int sign() {
    return before * last;
  }

  /** The direction of a word, reversed if a negation precedes it. */
  int turned(int sign) {
    int turned = negated ? -sign : sign;
    negated = false;
    return turned;
  }

  void say(int all, int sign, String printed) {
    before = all;
    last = sign;
    directed = true;
    words.add(printed);
  }
}
