package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.Locale;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.text.PhraseTable;

/**
 * Decides what separates the last word of a line from the first word of the next: a blank, a hyphen
 * or nothing.
 */
final class LineJoin {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final PhraseTable<LineWord> words;
  private final Lazy<PaperWords> known;
  private final List<Line> lines;

  /**
   * True if the printer of the paper breaks words at the ends of its lines; the hyphens of other
   * papers are those of compounds.
   */
  private final Lazy<Boolean> breaksWords = new Lazy<>(() -> brokenWords() >= 0);

  /**
   * @param words of which the joining ones precede the second half of "pre- and post-natal"
   * @param lines those of the document, top down
   */
  LineJoin(PhraseTable<LineWord> words, List<Line> lines) {
    this.words = words;
    this.lines = lines;
    this.known = new Lazy<>(() -> new PaperWords(lines));
  }

  /** How many more lines end in a broken word than in the half of a compound. */
  private int brokenWords() {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1).text();
      int end = trimmedEnd(above);
      if (end > 1 && isHyphen(above.charAt(end - 1)) && Character.isLetter(above.charAt(end - 2))) {
        String next = lines.get(i).text();
        int start = firstVisible(next);
        String head = word(above, wordStart(above, end - 1), end - 1);
        String tail = word(next, start, wordEnd(next, start));
        if (above.charAt(end - 1) == SOFT_HYPHEN || known.get().has(head + tail)) {
          broken++;
        } else if (compound(head, tail)) {
          broken--;
        }
      }
    }
    return broken;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == SOFT_HYPHEN;
  }

  /** What joining two lines asks for. */
  enum Kind {
    /** A blank between them. */
    BLANK,
    /** Nothing between them: a compound with its hyphen, or a script without blanks. */
    NOTHING,
    /** Nothing, and the hyphen at the end goes: the typesetter broke the word. */
    DROP_HYPHEN
  }

  Kind between(String above, String next) {
    int end = trimmedEnd(above);
    int start = firstVisible(next);
    if (end == 0 || start == next.length()) {
      return Kind.BLANK;
    }
    char last = above.charAt(end - 1);
    char first = next.charAt(start);
    if ((ideograph(last) && ideograph(first)) || LineStart.breaksNumber(above, next)) {
      return Kind.NOTHING;
    }
    if (ideograph(last) || ideograph(first)) {
      boolean blank = end < above.length() || start > 0;
      boolean letter = Character.isLetter(ideograph(last) ? first : last);
      return blank || letter ? Kind.BLANK : Kind.NOTHING;
    }
    if (end < 2 || !Character.isLetterOrDigit(above.charAt(end - 2))) {
      return Kind.BLANK;
    }
    if (last == '/' && Character.isLetter(first)) {
      return Kind.NOTHING;
    }
    if (last == '–' && Character.isDigit(above.charAt(end - 2)) && Character.isDigit(first)) {
      return Kind.NOTHING;
    }
    if (!isHyphen(last) || !Character.isLetterOrDigit(first)) {
      return Kind.BLANK;
    }
    if (words.of(LineWord.JOINING).contains(word(next, start, wordEnd(next, start)))) {
      return Kind.BLANK;
    }
    return brokenWord(above, end, next, start) ? Kind.DROP_HYPHEN : Kind.NOTHING;
  }

  private boolean brokenWord(String above, int end, String next, int start) {
    String head = word(above, wordStart(above, end - 1), end - 1);
    String tail = word(next, start, wordEnd(next, start));
    if (head.isEmpty()
        || tail.isEmpty()
        || Character.isUpperCase(above.charAt(end - 2))
        || !Character.isLowerCase(next.charAt(start))) {
      return false;
    }
    boolean whole = known.get().has(head + tail);
    if (above.charAt(end - 1) == SOFT_HYPHEN) {
      return whole || !words.of(LineWord.COMPOUND_HEAD).contains(head);
    }
    return (whole || (!compound(head, tail) && breaksWords.get()))
        && !known.get().has(head + "-" + tail);
  }

  /** True if either half is a word of its own; what the halves of a broken word are not. */
  private boolean compound(String head, String tail) {
    return words.of(LineWord.COMPOUND_HEAD).contains(head)
        || words.of(LineWord.COMPOUND_TAIL).contains(tail)
        || known.get().hasWord(head)
        || known.get().hasWord(tail);
  }

  private static String word(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** True for what a script without blanks writes. */
  static boolean ideograph(char c) {
    return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303F') || c >= '\uFF00';
  }

  /** The words that a paper has within its lines, in lower case. Immutable. */
  private static final class PaperWords {
    private final String text;

    PaperWords(List<Line> lines) {
      StringBuilder words = new StringBuilder();
      for (Line line : lines) {
        words.append(line.text().toLowerCase(Locale.ROOT)).append('\n');
      }
      text = words.toString();
    }

    /** True if {@code word} occurs, also as part of another. */
    boolean has(String word) {
      return text.contains(word);
    }

    /** True if {@code word} occurs as a whole word, not as part of a word or compound. */
    boolean hasWord(String word) {
      int at = text.indexOf(word);
      while (at >= 0) {
        if (!joins(before(at))
            && !joins(at + word.length() < text.length() ? text.charAt(at + word.length()) : ' ')) {
          return true;
        }
        at = text.indexOf(word, at + 1);
      }
      return false;
    }

    /**
     * The character before {@code at}, line ends skipped; a blank for a letter at the end of a
     * line.
     */
    private char before(int at) {
      int last = at - 1;
      while (last >= 0 && text.charAt(last) == '\n') {
        last--;
      }
      boolean lineStart = last < at - 1;
      char before = last < 0 ? ' ' : text.charAt(last);
      return lineStart && Character.isLetter(before) ? ' ' : before;
    }

    private static boolean joins(char c) {
      return Character.isLetter(c) || c == '-' || c == '\u2010' || c == '\u00AD';
    }
  }
}
