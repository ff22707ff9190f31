package org.uprlib.extract.read.addendum;

/**
 * How a heading is counted: {@code II.}, {@code A.}, {@code (b)}, {@code 3.}.
 *
 * @param form what the count is written in; two headings counted alike are of one rank
 * @param length number of characters that it takes, blanks behind it included; 0 without one
 */
record HeadingNumber(Form form, int length) {
  private static final int LONGEST = 5;

  enum Form {
    NONE,
    ROMAN,
    CAPITAL,
    LETTER,
    FIGURE
  }

  static final HeadingNumber NONE = new HeadingNumber(Form.NONE, 0);

  /** The addendum's own number, which stands before the words. */
  static final HeadingNumber FIGURE = new HeadingNumber(Form.FIGURE, 0);

  /** The same count, printed apart from the words. */
  HeadingNumber behindLabel() {
    return new HeadingNumber(form, 0);
  }

  /** The count before {@code heading}. */
  static HeadingNumber of(String heading) {
    int start = heading.startsWith("(") ? 1 : 0;
    int end = start;
    while (end < heading.length() && Character.isLetterOrDigit(heading.charAt(end))) {
      end++;
    }
    boolean closed = end < heading.length() && ".)".indexOf(heading.charAt(end)) >= 0;
    int length = end + 1;
    while (length < heading.length() && Character.isWhitespace(heading.charAt(length))) {
      length++;
    }
    if (end == start || end - start > LONGEST || !closed || length >= heading.length()) {
      return NONE;
    }
    Form form = form(heading.substring(start, end));
    return form == Form.NONE ? NONE : new HeadingNumber(form, length);
  }

  private static Form form(String count) {
    if (count.chars().allMatch(Character::isDigit)) {
      return Form.FIGURE;
    }
    if (count.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
      return Form.ROMAN;
    }
    if (count.length() > 1) {
      return count.chars().allMatch(c -> "ivx".indexOf(c) >= 0) ? Form.LETTER : Form.NONE;
    }
    return Character.isUpperCase(count.charAt(0)) ? Form.CAPITAL : Form.LETTER;
  }
}
