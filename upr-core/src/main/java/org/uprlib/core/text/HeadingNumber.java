package org.uprlib.core.text;

import java.util.List;
import java.util.Objects;
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
  private static final String HAN = "[一二三四五六七八九十]{1,3}";

  private static final String STEMS = "[甲乙丙丁戊己庚辛壬癸]";

  private static final String ORDINALS = "(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)اً?";

  private static final String ABJAD = "ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء";

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:(?<roman>[IVX]{1,5})|(?<capital>\\p{Lu})|(?<figure>\\d{1,3})"
              + "|(?<letter>[ivx]{1,5}|\\p{Ll})(?=[.)、]))"
              + "(?:[.)、](?!\\d)\\s*(?=\\S)|(?<open>\\s+)(?=\\p{Lu}))"
              + ("|(?:(?<han>" + HAN + ")|(?<stem>" + STEMS + "))[、.．]\\s*(?=\\S)")
              + ("|[(（](?<bracketed>" + HAN + ")[)）]\\s*(?=\\S)")
              + ("|(?:(?<ordinal>" + ORDINALS + ")|(?<abjad>" + ABJAD + "))\\s*[-–:.]\\s*(?=\\S)"));

  /** What counts headings, of the most outer one first. */
  public enum Form {
    /** {@code II.}, {@code 二、}, {@code ثانياً-} */
    ROMAN,
    /** {@code B.}, {@code 乙、}, {@code باء-} */
    CAPITAL,
    FIGURE,
    /** {@code b)}, {@code （二）} */
    LETTER
  }

  /** The count before {@code heading}; empty if it has none. */
  public static Optional<HeadingNumber> of(String heading) {
    Matcher number = NUMBER.matcher(heading);
    if (number.lookingAt()) {
      boolean closed = number.group("open") == null;
      for (Form form : Form.values()) {
        Optional<String> count = count(form, number);
        if (count.isPresent()) {
          return Optional.of(new HeadingNumber(form, count.get(), closed, number.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> count(Form form, Matcher number) {
    List<String> groups =
        switch (form) {
          case ROMAN -> List.of("roman", "han", "ordinal");
          case CAPITAL -> List.of("capital", "stem", "abjad");
          case FIGURE -> List.of("figure");
          case LETTER -> List.of("letter", "bracketed");
        };
    return groups.stream().map(number::group).filter(Objects::nonNull).findFirst();
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
