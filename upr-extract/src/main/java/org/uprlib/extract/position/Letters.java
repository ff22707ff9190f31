package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters behind a number: {@code (a), (b) and (d)–(f)}.
 *
 * @param letters the letters, those between the ends of a range included; empty if none stand there
 * @param end index of the token after them
 */
record Letters(List<String> letters, int end) {

  /** The letters that begin at token {@code start}. */
  static Letters read(ListTokens tokens, int start) {
    List<String> letters = new ArrayList<>();
    int end = start;
    int at = start;
    while (true) {
      boolean through = !letters.isEmpty() && tokens.isThrough(at);
      int first = through ? at + 1 : at;
      int numeral = tokens.isMark(first, "(") ? first + 1 : first;
      if (!tokens.isNumeral(numeral) || !tokens.isMark(numeral + 1, ")")) {
        return new Letters(letters, end);
      }
      String letter = tokens.get(numeral).text();
      if (through) {
        addBetween(letters, letter);
      }
      letters.add(letter);
      end = numeral + 2;
      at = behindJoint(tokens, end);
    }
  }

  private static int behindJoint(ListTokens tokens, int index) {
    int behind = tokens.isMark(index, ",") ? index + 1 : index;
    return tokens.isWord("and", behind) ? behind + 1 : behind;
  }

  private static void addBetween(List<String> letters, String last) {
    String first = letters.get(letters.size() - 1);
    if (first.length() == 1 && last.length() == 1) {
      for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
        letters.add(String.valueOf(c));
      }
    }
  }
}
