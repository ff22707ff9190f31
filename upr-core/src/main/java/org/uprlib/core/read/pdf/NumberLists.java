package org.uprlib.core.read.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.PhraseTable;

/** Recognises lists of paragraphs' numbers that go on from line to line. Immutable. */
final class NumberLists {
  /** {@code 115.1 –}, at the end of a line. */
  private static final Pattern RANGE = Pattern.compile("\\d\\s?[-–‑]$");

  /** Those of Latin, Arabic and Chinese. */
  private static final String COMMAS = ",،、，";

  private final Set<String> words;
  private final Pattern alone;

  NumberLists(PhraseTable<LineWord> words) {
    this.words = words.of(LineWord.IN_LIST);
    this.alone =
        Pattern.compile(
            "\\d{1,3}\\.\\d{1,3}\\.?(?:\\s*[,;–‑-]\\s*(?:\\d{1,3}\\.)?\\d{1,3}\\.?|(?:\\s*[,;]\\s*|\\s+)"
                + words.anyOf(LineWord.IN_LIST)
                + "\\s+(?:\\d{1,3}\\.)?\\d{1,3}\\.?|\\s+\\d{1,3}\\.\\d{1,3}\\.?)*[:,;.]?");
  }

  /** {@code 106.5, 106.7-106.9} or {@code 106.5–7}: dotted numbers and nothing else. */
  boolean isWhole(String line) {
    return alone.matcher(line.strip()).matches();
  }

  /**
   * True if {@code above} ends within a list of numbers that {@code next} goes on with, so that it
   * opens no paragraph.
   */
  boolean goesOn(String above, String next) {
    return goesOn(above) && !(endsItem(above, next) && LineStart.opensText(next));
  }

  /** {@code (Spain);}, {@code (Spain); and}: whether an item of a list ends before {@code next}. */
  boolean endsItem(String above, String next) {
    String text = above.stripTrailing();
    String before = text.substring(0, text.lastIndexOf(' ') + 1).stripTrailing();
    boolean joined =
        before.endsWith(";")
            && !LineStart.opensParenthesis(next)
            && words.contains(text.substring(before.length()).strip());
    return Endings.isBareParenthesis(joined ? before : text);
  }

  /** True if {@code above} ends within a list of numbers. */
  boolean goesOn(String above) {
    String text = above.stripTrailing();
    if (RANGE.matcher(text).find()) {
      return true;
    }
    boolean comma = !text.isEmpty() && COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return comma || words.contains(text.substring(text.lastIndexOf(' ') + 1));
  }
}
