package org.uprlib.extract.read.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.PhraseTable;

/**
 * Finds sections of a paper by the titles by which they are known, in the official languages.
 * Immutable and thread-safe.
 */
public final class SectionTitles {
  /** The sections that are looked for. */
  enum Section {
    CONCLUSIONS,
    PLEDGES,
    ANNEX
  }

  /** A title that no style sets off from running text is shorter. */
  private static final int LONGEST = 70;

  private static final Pattern ROMAN = Pattern.compile("[IVXl]++[.\u3001\\-–\\p{javaWhitespace}]");

  /** A number in any script: a short word with a stop or a dash. */
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{L}\\p{Mn}]{1,10}+[" + Blank.CHARACTERS + "]*+[.\u3001\uFF0E\\-–]");

  private static final Pattern PAGE = Pattern.compile(" \\d+$");

  private final Map<String, Section> byTitle =
      PhraseTable.load(
              SectionTitles.class::getResourceAsStream, "section-titles.tsv", Section.class)
          .kinds(Folding::words);

  /** The section that {@code heading} opens; empty for any other heading. */
  Optional<Section> section(String heading) {
    int roman = end(ROMAN, heading);
    int number = end(NUMBER, heading);
    Optional<Section> section = titled(words(heading.substring(roman)));
    return section.isPresent() || number == roman
        ? section
        : titled(words(heading.substring(number)));
  }

  /** The section that {@code block} opens, if it is a heading or as short as one. */
  private Optional<Section> section(Block block) {
    return block instanceof TextBlock text && (text.isHeading() || text.text().length() < LONGEST)
        ? section(text.text())
        : Optional.empty();
  }

  /**
   * A section.
   *
   * @param texts all below its title up to the next section, including the text of tables
   */
  public record PaperSection(TextBlock title, List<TextBlock> texts) {
    public PaperSection {
      texts = List.copyOf(texts);
    }
  }

  /** The conclusions of a report, the last section with such a title; empty without one. */
  public Optional<PaperSection> conclusions(Document document) {
    return last(document, Section.CONCLUSIONS, (title, block) -> false);
  }

  /** The voluntary pledges and commitments, which a heading of the same rank ends too. */
  public Optional<PaperSection> pledges(Document document) {
    return last(
        document,
        Section.PLEDGES,
        (title, heading) ->
            title.isHeading()
                && heading.level() <= title.level()
                && Label.Reader.read(heading.paragraph()).isEmpty());
  }

  /**
   * Where {@code document} ceases to report what was said: the offset of its conclusions, or of the
   * section of pledges if it has no conclusions, or of its end.
   */
  public int summaryEnd(Document document) {
    return conclusions(document)
        .or(() -> pledges(document))
        .map(section -> section.title().span().start())
        .orElse(document.text().length());
  }

  private Optional<PaperSection> last(
      Document document, Section wanted, BiPredicate<TextBlock, TextBlock> ends) {
    List<Block> blocks = document.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (section(blocks.get(i)).filter(wanted::equals).isPresent()) {
        TextBlock title = (TextBlock) blocks.get(i);
        return Optional.of(
            new PaperSection(
                title,
                blocks.stream()
                    .skip(i + 1L)
                    .takeWhile(block -> !ends(block, heading -> ends.test(title, heading)))
                    .flatMap(Block::texts)
                    .toList()));
      }
    }
    return Optional.empty();
  }

  private boolean ends(Block block, Predicate<Heading> ends) {
    return section(block).isPresent()
        || (block instanceof Heading heading
            && (mainSection(heading.text()) || ends.test(heading)));
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
    return end(ROMAN, heading) > 0;
  }

  /** The words without page number. */
  private static String words(String heading) {
    return PAGE.matcher(Folding.words(heading)).replaceFirst("");
  }

  private static int end(Pattern number, String heading) {
    Matcher matcher = number.matcher(heading);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
