package org.uprlib.extract.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters behind a number: {@code (a), (b) and (d)–(f)}, {@code (a, b)}, {@code a), b)}, {@code
 * subparagraphs (a) and (b)}.
 *
 * @param letters the letters, those between the ends of a range included; empty if none stand there
 * @param end index of the token after them
 */
record Letters(List<String> letters, int end) {

  /** The letters that begin at token {@code start}. */
  static Letters read(ListTokens tokens, int start) {
    List<String> letters = new ArrayList<>();
    int end = start;
    int at = behindName(tokens, start);
    while (true) {
      boolean through = !letters.isEmpty() && tokens.isThrough(at);
      int behind = behindGroup(tokens, through ? at + 1 : at, through, letters);
      if (behind < 0) {
        return new Letters(letters, end);
      }
      end = behind;
      at = behindJoint(tokens, end);
    }
  }

  /** Index behind {@code , subparagraphs}; {@code index} itself if no such word stands there. */
  private static int behindName(ListTokens tokens, int index) {
    int at = tokens.isMark(index, ",") ? index + 1 : index;
    return tokens.isWord("letter", at) ? at + 1 : index;
  }

  /**
   * Adds what stands in one bracket, {@code (a)}, {@code a)} or {@code (a, b)}, and gives the index
   * behind it; negative if none stands at {@code start}.
   */
  private static int behindGroup(
      ListTokens tokens, int start, boolean through, List<String> letters) {
    List<String> group = new ArrayList<>(letters);
    boolean range = through;
    int at = tokens.isMark(start, "(") ? start + 1 : start;
    while (tokens.isNumeral(at)) {
      add(group, tokens.get(at).text(), range);
      int next = at + 1;
      if (tokens.isMark(next, ")")) {
        letters.clear();
        letters.addAll(group);
        return next + 1;
      }
      boolean shared = tokens.isMark(start, "(");
      range = shared && tokens.isThrough(next);
      at = range ? next + 1 : behindJoint(tokens, next);
      if (!shared || at == next) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindJoint(ListTokens tokens, int index) {
    int at = index;
    while (tokens.isMark(at, ",")
        || tokens.isMark(at, ";")
        || tokens.isMark(at, "&")
        || tokens.isMark(at, "/")
        || tokens.isWord("and", at)) {
      at++;
    }
    return at;
  }

  private static void add(List<String> letters, String letter, boolean range) {
    if (range) {
      String first = letters.get(letters.size() - 1);
      if (first.length() == 1 && letter.length() == 1) {
        for (char c = (char) (first.charAt(0) + 1); c < letter.charAt(0); c++) {
          letters.add(String.valueOf(c));
        }
      }
    }
    letters.add(letter);
  }
}
