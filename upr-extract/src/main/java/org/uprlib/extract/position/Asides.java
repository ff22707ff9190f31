package org.uprlib.extract.position;

/** Finds words in brackets between the numbers of a list. */
final class Asides {
  /** Words and commas in {@code (France, Peru)}. */
  private static final int LONGEST_NAMES = 12;

  /** Words in {@code (accepted in part)}. */
  private static final int LONGEST_IN_PART = 4;

  private final ListTokens tokens;

  Asides(ListTokens tokens) {
    this.tokens = tokens;
  }

  /** Index behind {@code (in part)}; {@code index} itself if no such words stand there. */
  int behindInPart(int index) {
    int end = index + 1;
    boolean partly = false;
    while (isInside(index, end, LONGEST_IN_PART)) {
      partly |= tokens.isWord("partly", end);
      end++;
    }
    return partly && tokens.isMark(end, ")") ? end + 1 : index;
  }

  /** Index behind {@code (France and Peru)}, words that name no number, where they stand. */
  int behindNames(int index) {
    int end = index + 1;
    if (tokens.isNumeral(end)) {
      return index;
    }
    while (isInside(index, end, LONGEST_NAMES)) {
      if (tokens.get(end).number()) {
        return index;
      }
      end++;
    }
    return end > index + 1 && tokens.isMark(end, ")") ? end + 1 : index;
  }

  private boolean isInside(int open, int index, int longest) {
    return tokens.isMark(open, "(")
        && tokens.has(index)
        && index <= open + longest
        && !tokens.isMark(index, ")");
  }
}
