package org.uprlib.extract.text.term;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.Language;

/**
 * The library's own reader: a word is a run of letters and digits, with apostrophes inside it.
 * Hyphens divide, so that {@code OP-CAT} and {@code OP- CAT} read alike; in French apostrophes do,
 * too. A Chinese character is a word of its own. Immutable and thread-safe.
 */
final class PlainTokenReader implements TextToken.Reader {
  private static final String RANKED = " /,)(:;.";

  private static final WordCutter PARTED = WordCutter.LETTERS.parting(Character::isIdeographic);

  private final WordCutter words;

  PlainTokenReader(Language language) {
    this.words = language == Language.ENGLISH ? PARTED.joinedBy("'’", Character::isLetter) : PARTED;
  }

  @Override
  public List<TextToken> read(String text) {
    List<TextToken> tokens = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    for (Span word : words.words(text)) {
      char before = ' ';
      for (; at < word.start(); at++) {
        char c = text.charAt(at);
        before = stronger(before, isStop(text, at) ? '.' : c == '.' ? ' ' : c);
      }
      tokens.add(TextToken.of(word.in(text), at, before));
      at = word.end();
    }
    return tokens;
  }

  static char stronger(char before, char c) {
    int rank = RANKED.indexOf(c);
    return rank > RANKED.indexOf(before) ? c : before;
  }

  /** A full stop ends a sentence only where a capital follows it, and no abbreviation precedes. */
  private static boolean isStop(String text, int at) {
    if (text.charAt(at) != '.' || at < 3 || at + 2 >= text.length()) {
      return false;
    }
    boolean abbreviation = text.startsWith("No", at - 2) || text.startsWith("Nos", at - 3);
    return !abbreviation
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2))
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }
}
