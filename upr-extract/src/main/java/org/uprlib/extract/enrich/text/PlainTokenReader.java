package org.uprlib.extract.enrich.text;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.Language;

/**
 * The library's own reader: a word is a run of letters and digits, with apostrophes inside it.
 * Hyphens divide, so that {@code OP-CAT} and {@code OP- CAT} read alike; in French apostrophes do,
 * too. A Chinese character is a word by itself. Immutable and thread-safe.
 */
public final class PlainTokenReader implements TokenReader {
  private static final String RANKED = " /,)(:;.";

  /** Whether an apostrophe parts two words: "l'enfant". */
  private final boolean elides;

  /** A reader for English. */
  public PlainTokenReader() {
    this(false);
  }

  private PlainTokenReader(boolean elides) {
    this.elides = elides;
  }

  /** A reader for {@code language}. */
  public static PlainTokenReader of(Language language) {
    return new PlainTokenReader(language != Language.ENGLISH);
  }

  @Override
  public List<TextToken> read(String text) {
    List<TextToken> tokens = new ArrayList<>(text.length() / 6 + 1);
    char before = ' ';
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i);
        tokens.add(TextToken.of(text.substring(i, end), i, before));
        before = ' ';
        i = end;
      } else {
        before = stronger(before, isStop(text, i) ? '.' : c == '.' ? ' ' : c);
        i++;
      }
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

  private int wordEnd(String text, int start) {
    if (Character.isIdeographic(text.charAt(start))) {
      return start + 1;
    }
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inner =
          !elides
              && (c == '\'' || c == '’')
              && end + 1 < text.length()
              && Character.isLetter(text.charAt(end + 1));
      if (Character.isIdeographic(c) || (!Character.isLetterOrDigit(c) && !inner)) {
        break;
      }
      end++;
    }
    return end;
  }
}
