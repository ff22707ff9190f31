package org.uprlib.extract.read.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Label;

/** The number in a cell that names a recommendation, or that counts rows. */
final class RowNumber {
  /** A longer text does more than name a recommendation. */
  private static final int LONGEST = 40;

  private static final Pattern LAST =
      Pattern.compile("(?:^|[\\s(\\[/§¶№])(\\d{1,3}\\.\\d{1,3})[.)\\]]*$");

  private static final Pattern PLAIN = Pattern.compile("[.(\\[]?(\\p{Nd}{1,3})[.)\\]]?");

  /** The only number in a heading that may be that of a paragraph. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\p{Nd}]*(?<!\\p{Nd})(\\p{Nd}{2,3})(?!\\p{Nd})[^\\p{Nd}]*");

  private RowNumber() {}

  /**
   * The number under a paragraph that {@code cell} opens with, or that is all it says: {@code 124.3
   * Ratify …}, {@code A/HRC/57/4, para. 124.3}, {@code R3 (124.3)}.
   */
  static Optional<String> full(String cell) {
    return Label.Reader.read(cell + " ")
        .filter(label -> label.form() == Label.Form.DOTTED)
        .map(Label::text)
        .or(() -> last(cell));
  }

  /** The same, behind other words. */
  static Optional<String> last(String cell) {
    Matcher last = LAST.matcher(cell.strip());
    return cell.length() <= LONGEST && last.find() ? Optional.of(last.group(1)) : Optional.empty();
  }

  /** {@code 3}, {@code 3.}, {@code (3)}, {@code .3}. */
  static Optional<Integer> plain(String cell) {
    Matcher plain = PLAIN.matcher(cell.strip());
    return plain.matches() ? Optional.of(Integer.parseInt(plain.group(1))) : Optional.empty();
  }

  /** The paragraph under which a column headed {@code heading} numbers: {@code Paragraph 124}. */
  static Optional<String> paragraph(String heading) {
    Matcher paragraph = PARAGRAPH.matcher(heading);
    return paragraph.matches() ? Optional.of(paragraph.group(1)) : Optional.empty();
  }
}
