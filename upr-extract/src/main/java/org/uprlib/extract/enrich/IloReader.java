package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.TreatyWords.Kind;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** Finds conventions of the International Labour Organization by their numbers. Immutable. */
final class IloReader {
  /** The latest convention counted, of 2019 (No. 190) to 2025 (No. 192). */
  private static final int LAST = 192;

  /** How many words apart the Organization and a number may be. */
  private static final int REACH = 16;

  private final TreatyWords words;

  IloReader(TreatyWords words) {
    this.words = words;
  }

  /** The conventions that {@code tokens} number. */
  List<TermTable.Match> find(List<TextToken> tokens) {
    List<TermTable.Match> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int number = number(tokens.get(i));
      if (number > 0 && isNear(tokens, i) && isNumbering(tokens, i)) {
        found.add(new TermTable.Match(Instruments.ilo(number), i, i + 1));
      }
    }
    return found;
  }

  private boolean isNear(List<TextToken> tokens, int at) {
    return IntStream.range(Math.max(0, at - REACH), Math.min(tokens.size(), at + REACH))
        .anyMatch(i -> isOrganization(tokens, i));
  }

  private boolean isOrganization(List<TextToken> tokens, int at) {
    String word = tokens.get(at).word();
    return words.are(Kind.ILO, word)
        || (words.are(Kind.LABOUR, word)
            && at + 1 < tokens.size()
            && words.begin(Kind.ORGANIZATION, tokens.get(at + 1).word()));
  }

  private int number(TextToken token) {
    String word = token.word();
    if (!Character.isDigit(word.charAt(word.length() - 1))) {
      return 0;
    }
    String digits = words.begin(Kind.NUMBER_LETTER, word) ? word.substring(1) : word;
    boolean figures = digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = figures ? Integer.parseInt(digits) : 0;
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
