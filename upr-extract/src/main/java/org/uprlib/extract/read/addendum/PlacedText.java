package org.uprlib.extract.read.addendum;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Blank;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.Stance;

/**
 * Words and their place.
 *
 * @param text the words
 * @param start offset of the first character in the document's text
 */
record PlacedText(String text, int start) {
  /** Words beside a position that make no comment: {@code Sylvania accepts the recommendation}. */
  static final int FEW_WORDS = 3;

  /** More words than this of a partial acceptance say of what. */
  private static final int LONGEST_PARTIAL = 6;

  private static final int LONGEST_ARTICLE = 2;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern STOP = Pattern.compile("[.;](?=\\s|$)|[。；؛]");

  /** The words of {@code block}. */
  static PlacedText of(TextBlock block) {
    int start = Blank.end(block.text(), 0);
    return new PlacedText(block.text().substring(start), block.span().start() + start);
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  Span span() {
    return new Span(start, start + text.length());
  }

  /** What comes after the first {@code length} characters, blanks and joining marks left out. */
  PlacedText from(int length) {
    int from = length;
    while (from < text.length() && isJoint(text.charAt(from))) {
      from++;
    }
    return new PlacedText(text.substring(from), start + from);
  }

  /** The same, its first letter small. */
  PlacedText continuing() {
    return new PlacedText(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), start);
  }

  /** Both as one, with blanks for what is between them. */
  PlacedText with(PlacedText behind) {
    int between = behind.start - span().end();
    return new PlacedText(text + " ".repeat(between) + behind.text, start);
  }

  /** The words between two characters, blanks and joining marks before them left out. */
  PlacedText part(int from, int end) {
    return new PlacedText(text.substring(from, end), start + from).from(0);
  }

  /** Number of words in {@code text} that are not as short as articles and prepositions. */
  static int weight(String text) {
    int weight = 0;
    for (String word : NO_LETTER.split(text, -1)) {
      weight += isIdeographic(word) ? word.length() / 2 : word.length() > LONGEST_ARTICLE ? 1 : 0;
    }
    return weight;
  }

  /**
   * Whether the {@code words} of a partial acceptance say of what: {@code accepts the first part
   * and notes the second}, not {@code cannot fully accept}.
   */
  static boolean saysWhichPart(Stance stance, String words) {
    return stance.status() == PositionStatus.PARTIAL && weight(words) > LONGEST_PARTIAL;
  }

  /** True if {@code text} has words before a stop. */
  static boolean closes(String text) {
    String[] parts = STOP.split(text, -1);
    return Arrays.stream(parts).limit(parts.length - 1L).anyMatch(PlacedText::hasWords);
  }

  /** True if {@code text} has words beyond a stop. */
  static boolean goesOn(String text) {
    return Arrays.stream(STOP.split(text, -1)).skip(1).anyMatch(PlacedText::hasWords);
  }

  /** Chinese has no blanks between words, most of which take two characters. */
  private static boolean isIdeographic(String word) {
    return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
  }

  /** True if {@code text} has more than marks. */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c) || ".,:;–—-)=/[”\"»’：。，；、".indexOf(c) >= 0;
  }
}
