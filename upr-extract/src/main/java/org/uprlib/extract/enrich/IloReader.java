package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.TreatyWords.Kind;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TextToken;

/** Finds conventions of the International Labour Organization by their numbers. Immutable. */
final class IloReader {
  /** The latest convention counted, of 2019 (No. 190) to 2025 (No. 192). */
  private static final int LAST = 192;

  /** How many words apart the Organization and a number may stand. */
  private static final int REACH = 16;

  private final TreatyWords words;

  IloReader(TreatyWords words) {
    this.words = words;
  }

  /** The conventions that {@code tokens} number. */
  List<TermMatch> find(List<TextToken> tokens) {
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
  private boolean[] organization(List<TextToken> tokens) {
    boolean[] ilo = new boolean[tokens.size()];
    boolean any = false;
    for (int i = 0; i < ilo.length; i++) {
      String word = tokens.get(i).word();
      ilo[i] =
          words.are(Kind.ILO, word)
              || (words.are(Kind.LABOUR, word)
                  && i + 1 < ilo.length
                  && words.begin(Kind.ORGANIZATION, tokens.get(i + 1).word()));
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

  private int number(TextToken token) {
    String word = token.word();
    String digits = words.begin(Kind.NUMBER_LETTER, word) ? word.substring(1) : word;
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
  private boolean isNumbering(List<TextToken> tokens, int at) {
    if (words.begin(Kind.NUMBER_LETTER, tokens.get(at).word())) {
      return true;
    }
    int i = at - 1;
    while (i >= 0 && words.are(Kind.NUMBER_JOINT, tokens.get(i).word())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    String before = tokens.get(i).word();
    return words.are(Kind.NUMBER, before)
        || words.are(Kind.ILO, before)
        || words.begin(Kind.CONVENTION, before)
        || (number(tokens.get(i)) > 0 && isNumbering(tokens, i));
  }
}
