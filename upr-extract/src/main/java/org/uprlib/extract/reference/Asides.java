package org.uprlib.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words between the numbers of a list that name no further numbers. */
final class Asides {
  /** Words and commas in {@code (France, Peru)}. */
  private static final int LONGEST_NAMES = 12;

  /** Words in {@code (accepted in part)}. */
  private static final int LONGEST_IN_PART = 4;

  /** Words in {@code of the United Kingdom}. */
  private static final int LONGEST_SPEAKER = 6;

  private static final int MOST_ORDINALS = 6;

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

  /** Index behind {@code of Japan} or {@code made by Chile}, where the list goes on behind it. */
  int behindSpeaker(int index) {
    int at = tokens.isWord("made", index) ? index + 1 : index;
    if (!tokens.isWord("speaker", at)) {
      return index;
    }
    int end = at + 1;
    while (tokens.has(end)
        && tokens.get(end).word()
        && end <= at + LONGEST_SPEAKER
        && !tokens.isWord("relative", end)
        && !tokens.isWord("and", end)) {
      end++;
    }
    return end > at + 1 && goesOn(end) ? end : index;
  }

  /**
   * What {@code , last sentence} or {@code (first and second recommendations)} chooses.
   *
   * @param end index of the token behind it
   */
  record Choice(Portion portion, int end) {}

  /** The portion that is chosen at {@code index}; empty if none is. */
  Optional<Choice> portion(int index) {
    boolean brackets = tokens.isMark(index, "(");
    int at = brackets || tokens.isMark(index, ",") ? index + 1 : index;
    List<Integer> ordinals = new ArrayList<>();
    int limit = at + MOST_ORDINALS;
    while (at < limit && addOrdinal(at, ordinals)) {
      at++;
    }
    Optional<Portion.Unit> unit = unit(at);
    boolean closed = !brackets || tokens.isMark(at + 1, ")");
    if (ordinals.isEmpty() || unit.isEmpty() || !closed) {
      return Optional.empty();
    }
    return Optional.of(new Choice(new Portion(unit.get(), ordinals), brackets ? at + 2 : at + 1));
  }

  private boolean addOrdinal(int index, List<Integer> ordinals) {
    int ordinal = tokens.ordinal(index);
    if (ordinal != 0) {
      ordinals.add(ordinal);
    }
    return ordinal != 0
        || tokens.isWord("and", index)
        || tokens.isWord("article", index)
        || !ordinals.isEmpty() && tokens.isMark(index, ",");
  }

  private Optional<Portion.Unit> unit(int index) {
    if (tokens.isWord("sentence", index)) {
      return Optional.of(Portion.Unit.SENTENCE);
    }
    return tokens.isWord("recommendation", index)
        ? Optional.of(Portion.Unit.RECOMMENDATION)
        : Optional.empty();
  }

  /** True where a separator and a further number follow. */
  private boolean goesOn(int index) {
    int at = index;
    while (tokens.isSeparator(at)) {
      at++;
    }
    return at > index && tokens.isNumber(at);
  }

  private boolean isInside(int open, int index, int longest) {
    return tokens.isMark(open, "(")
        && tokens.has(index)
        && index <= open + longest
        && !tokens.isMark(index, ")");
  }
}
