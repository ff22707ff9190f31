package org.uprlib.extract.read.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.text.Label;

/**
 * The number of a recommendation in a list: as reports print it, or as governments code it in their
 * own tables, e.g. {@code R144.44P1} or {@code 44.144.ج.1} for the first part of 144.44. Immutable.
 *
 * @param text without closing stop, figures in ASCII
 * @param textStart where the words begin in the text that was read
 * @param plain true for a single number, which counts below the paragraph that leads in
 */
record CodedLabel(String text, int textStart, boolean plain) {
  private static final String PART = "[.\\s]{0,2}(?:P|[\\p{InArabic}&&\\p{L}])[.\\s]{0,2}\\d{1,2}";

  /** A code that a report's own number is not: with a letter before it, or a part behind it. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*((?:P\\d{1,2}\\s?)?R\\s?\\d{1,3}[.\\-‑–]\\d{1,4}(?:P_)*"
              .replace("P_", PART)
              .concat("|\\d{1,3}[.\\-‑–]\\d{1,4}(?:P_)(?:(?:\\s?و\\s?)?P_)*)".replace("P_", PART))
              .concat("[.):]?(?=\\s|$|\\p{Lu}|\\p{Lo})\\s*(?:[-–]\\s+)?"),
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A number whose parts a dash joins, with blanks or a further dash about it. */
  private static final Pattern DASHED =
      Pattern.compile(
          "\\s*(\\d{1,3})\\s?[-‑–]\\s?(\\d{1,4})(?:\\s?[-–])?\\s+",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The label of {@code paragraph}; empty if it has none, or a letter or bullet. */
  static Optional<CodedLabel> of(Paragraph paragraph) {
    return paragraph.label().isPresent()
        ? Label.Reader.read(paragraph).flatMap(CodedLabel::of)
        : of(paragraph.text());
  }

  /** The label at the start of {@code text}; empty if there is none. */
  static Optional<CodedLabel> of(String text) {
    Matcher code = CODE.matcher(text);
    if (code.lookingAt()) {
      return Optional.of(new CodedLabel(ascii(code.group(1)), code.end(), false));
    }
    Matcher dashed = DASHED.matcher(text);
    if (dashed.lookingAt()) {
      String label = ascii(dashed.group(1) + "." + dashed.group(2));
      return Optional.of(new CodedLabel(label, dashed.end(), false));
    }
    return Label.Reader.read(text).flatMap(CodedLabel::of);
  }

  /** True if {@code text} is a label and nothing else. */
  static boolean isWhole(String text) {
    return of(text + " ").filter(label -> label.textStart() >= text.length()).isPresent();
  }

  private static Optional<CodedLabel> of(Label label) {
    return switch (label.form()) {
      case DOTTED -> Optional.of(new CodedLabel(label.text(), label.textStart(), false));
      case PLAIN, BARE -> Optional.of(new CodedLabel(label.text(), label.textStart(), true));
      case LETTER, ITEM, BULLET -> Optional.empty();
    };
  }

  private static String ascii(String label) {
    StringBuilder text = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int digit = Character.digit(c, 10);
      text.append(digit >= 0 ? (char) ('0' + digit) : Character.isSpaceChar(c) ? ' ' : c);
    }
    return text.toString();
  }
}
