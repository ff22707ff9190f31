package org.uprlib.extract.read.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.read.structure.SectionTitles.Section;

/** The titles by which a paper's sections are known, in the official languages. Immutable. */
public final class SectionTitles {
  /** The sections that are looked for. */
  enum Section {
    CONCLUSIONS,
    PLEDGES,
    ANNEX
  }

  private static final int LONGEST_NUMBER = 10;

  private final Map<String, Section> byTitle =
      PhraseTable.load(
              SectionTitles.class::getResourceAsStream, "section-titles.tsv", Section.class)
          .kinds(UnaryOperator.identity());

  private SectionTitles() {}

  /**
   * Reads the titles that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  public static SectionTitles load() {
    return new SectionTitles();
  }

  /** The section that {@code heading} opens; empty for any other heading. */
  Optional<Section> section(String heading) {
    int roman = roman(heading);
    int number = numberEnd(heading);
    Optional<Section> section = titled(words(heading.substring(roman)));
    return section.isPresent() || number == roman
        ? section
        : titled(words(heading.substring(number)));
  }

  /**
   * The section that {@code block} opens: a heading, or a paragraph that no style sets off from
   * running text and that is shorter than {@code longest}.
   */
  Optional<Section> section(Block block, int longest) {
    if (block instanceof Heading heading) {
      return section(heading.text());
    }
    return block instanceof Paragraph paragraph && paragraph.text().length() < longest
        ? section(paragraph.text())
        : Optional.empty();
  }

  private Optional<Section> titled(String title) {
    Section exact = byTitle.get(title);
    if (exact != null) {
      return Optional.of(exact);
    }
    int blank = title.indexOf(' ');
    boolean annex = blank > 0 && byTitle.get(title.substring(0, blank)) == Section.ANNEX;
    return annex ? Optional.of(Section.ANNEX) : Optional.empty();
  }

  /** True if {@code heading} begins with a Roman number, as the main sections do. */
  static boolean mainSection(String heading) {
    return roman(heading) > 0;
  }

  /** In lower case, with one blank between words, and no marks and figures behind them. */
  private static String words(String heading) {
    StringBuilder words = new StringBuilder(heading.length());
    boolean blank = false;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c == '\u00a0' || Character.isWhitespace(c)) {
        blank = words.length() > 0;
      } else {
        words.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    int end = words.length();
    while (end > 0 && "*∗†.:0123456789 ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** End of a number in any script: a short word with a stop or a dash; 0 if there is none. */
  private static int numberEnd(String heading) {
    int at = 0;
    while (at < heading.length() && at < LONGEST_NUMBER && ofWord(heading.charAt(at))) {
      at++;
    }
    int stop = at;
    while (stop < heading.length() && Character.isSpaceChar(heading.charAt(stop))) {
      stop++;
    }
    boolean stopped =
        stop < heading.length() && ".\u3001\uFF0E-–".indexOf(heading.charAt(stop)) >= 0;
    return at > 0 && stopped ? stop + 1 : 0;
  }

  private static boolean ofWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int roman(String heading) {
    int end = 0;
    while (end < heading.length() && "IVXl".indexOf(heading.charAt(end)) >= 0) {
      end++;
    }
    if (end == 0 || end == heading.length()) {
      return 0;
    }
    char next = heading.charAt(end);
    boolean stop = ".\u3001-–".indexOf(next) >= 0;
    return stop || Character.isWhitespace(next) ? end + 1 : 0;
  }
}
