package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TextToken;

/** Finds conventions of the International Labour Organization by their numbers. Stateless. */
final class IloReader {
  /** The latest convention counted, of 2019 (No. 190) to 2025 (No. 192). */
  private static final int LAST = 192;

  /** How many words apart the Organization and a number may stand. */
  private static final int REACH = 16;

  private static final Set<String> NUMBER_WORDS =
      Set.of("no", "nos", "number", "numbers", "n", "num", "c", "nr");
  private static final Set<String> JOINTS = Set.of("and", "or", "as", "well", "also", "to", "on");

  private IloReader() {}

  /** The conventions that {@code tokens} number. */
  static List<TermMatch> find(List<TextToken> tokens) {
    List<TermMatch> found = new ArrayList<>();
    boolean[] ilo = organization(tokens);
    if (ilo.length == 0) {
      return found;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int number = number(tokens.get(i));
      if (number > 0 && isNear(ilo, i) && isNumbering(tokens, i)) {
        found.add(new TermMatch(Instruments.ilo(number), i, i + 1));
      }
    }
    return found;
  }

  /** Where the Organization is named; empty if nowhere. */
  private static boolean[] organization(List<TextToken> tokens) {
    boolean[] ilo = new boolean[tokens.size()];
    boolean any = false;
    for (int i = 0; i < ilo.length; i++) {
      String word = tokens.get(i).word();
      boolean labour = word.equals("labour") || word.equals("labor");
      ilo[i] =
          word.equals("ilo")
              || (labour && i + 1 < ilo.length && tokens.get(i + 1).word().startsWith("organi"));
      any |= ilo[i];
    }
    return any ? ilo : new boolean[0];
  }

  private static boolean isNear(boolean[] ilo, int at) {
    for (int i = Math.max(0, at - REACH); i < Math.min(ilo.length, at + REACH); i++) {
      if (ilo[i]) {
        return true;
      }
    }
    return false;
  }

  private static int number(TextToken token) {
    String word = token.word();
    String digits = word.startsWith("c") ? word.substring(1) : word;
    if (digits.isEmpty() || digits.length() > 3) {
      return 0;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return 0;
      }
    }
    int number = Integer.parseInt(digits);
    return number <= LAST ? number : 0;
  }

  /** True where "No.", "Convention" or another such number comes before, or "Convention" after. */
  private static boolean isNumbering(List<TextToken> tokens, int at) {
    if (tokens.get(at).word().startsWith("c")) {
      return true;
    }
    int i = at - 1;
    while (i >= 0 && JOINTS.contains(tokens.get(i).word())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String before = tokens.get(i).word();
    return NUMBER_WORDS.contains(before)
        || before.equals("ilo")
        || before.startsWith("convention")
        || (number(tokens.get(i)) > 0 && isNumbering(tokens, i));
  }
}
