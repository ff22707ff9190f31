package org.uprlib.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a heading is counted: {@code II.}, {@code A.}, {@code 3.}, {@code (b)}. Immutable.
 *
 * @param form what the count is written in; two headings counted alike are of one rank
 * @param count the number or letter alone
 * @param closed whether a stop or a bracket is behind it: {@code I Background} has none
 * @param end where the words behind it begin
 */
public record HeadingNumber(Form form, String count, boolean closed, int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:(?<ROMAN>[IVX]{1,5})|(?<CAPITAL>\\p{Lu})|(?<FIGURE>\\d{1,3})"
              + "|(?<LETTER>[ivx]{1,5}|\\p{Ll})(?=[.)]))"
              + "(?:(?<stop>[.)])(?!\\d)\\s*(?=\\S)|\\s+(?=\\p{Lu}))");

  /** What counts headings. */
  public enum Form {
    ROMAN,
    CAPITAL,
    FIGURE,
    LETTER
  }

  /** The count before {@code heading}; empty if it has none. */
  public static Optional<HeadingNumber> of(String heading) {
    Matcher number = NUMBER.matcher(heading);
    if (number.lookingAt()) {
      for (Form form : Form.values()) {
        String count = number.group(form.name());
        if (count != null) {
          boolean closed = number.group("stop") != null;
          return Optional.of(new HeadingNumber(form, count, closed, number.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** The same, of a count that is closed. */
  public static Optional<HeadingNumber> closed(String heading) {
    return of(heading).filter(HeadingNumber::closed);
  }

  /** Where the words of {@code heading} begin behind a count that is closed. */
  public static int wordsOf(String heading) {
    return closed(heading).map(HeadingNumber::end).orElse(0);
  }
}
