package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;

/**
 * Knows headings by the names of their styles, and by their look in documents whose authors used no
 * heading styles: short, bold throughout, no sentence. Of these, larger ones come above smaller
 * ones, all below the styled heading that precedes them.
 */
final class HeadingFinder {
  private static final String WORD = "heading ";
  private static final int DEEPEST = 9;
  private static final int LONGEST = 120;
  private static final String NO_HEADING_END = ".;:,?!。；：，؛،";

  private HeadingFinder() {}

  /** The blocks, with paragraphs that look like headings replaced by headings. */
  static List<Block> find(List<Block> blocks) {
    double bodySize = bodySize(blocks);
    TreeSet<Double> sizes = new TreeSet<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && looksLikeHeading(paragraph)) {
        sizes.add(size(paragraph, bodySize));
      }
    }
    List<Block> found = new ArrayList<>(blocks.size());
    int above = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        above = heading.level();
      }
      if (block instanceof Paragraph paragraph && looksLikeHeading(paragraph)) {
        int larger = sizes.tailSet(size(paragraph, bodySize), false).size();
        found.add(new Heading(paragraph, above + larger + 1));
      } else {
        found.add(block);
      }
    }
    return found;
  }

  private static boolean looksLikeHeading(Paragraph paragraph) {
    String text = paragraph.text();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && NO_HEADING_END.indexOf(text.charAt(text.length() - 1)) < 0
        && paragraph.label().stream().noneMatch(label -> label.bullet())
        && text.chars().anyMatch(Character::isLetter)
        && !isNumberedAndAttributed(paragraph)
        && paragraph.bold();
  }

  /** True for what reads like {@code 115.3 Ratify the Convention (Spain)}. */
  private static boolean isNumberedAndAttributed(Paragraph paragraph) {
    return paragraph.text().endsWith(")") && Character.isDigit(paragraph.printed().charAt(0));
  }

  /** Size of the paragraph's first run. */
  private static double size(Paragraph paragraph, double unknown) {
    return paragraph.runs().get(0).style().size().orElse(unknown);
  }

  /** Size of most characters; 0 if no size is known. */
  private static double bodySize(List<Block> blocks) {
    Map<Double, Integer> characters = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        for (Run run : paragraph.runs()) {
          OptionalDouble size = run.style().size();
          if (size.isPresent()) {
            characters.merge(size.getAsDouble(), run.span().length(), Integer::sum);
          }
        }
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /**
   * The heading level, from 1, of a style of this name; 0 if it is not a heading style. Word's own
   * bear English names in every language (ECMA-376 part 1, 17.7.4.9); those of the United Nations'
   * templates are {@code _ H _Ch_G} in Geneva, {@code _ H _Ch} in New York.
   */
  static int levelOfStyle(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT);
    if (name.startsWith(WORD) && name.length() == WORD.length() + 1) {
      int level = Character.digit(name.charAt(WORD.length()), 10);
      return level >= 1 && level <= DEEPEST ? level : 0;
    }
    return name.startsWith("_") ? unitedNations(name.replaceAll("[ _]", "")) : 0;
  }

  /** The level, from 1, of an outline level, which files count from 0; 0 for running text. */
  static int levelOfOutline(int level) {
    return level >= 0 && level < DEEPEST ? level + 1 : 0;
  }

  private static int unitedNations(String name) {
    return switch (name) {
      case "hm", "hmg", "hch", "hchg" -> 1;
      case "h1", "h1g" -> 2;
      case "h2/3", "h2/3g" -> 3;
      case "h4", "h4g" -> 4;
      case "h5/6", "h5/6g" -> 5;
      default -> 0;
    };
  }
}
