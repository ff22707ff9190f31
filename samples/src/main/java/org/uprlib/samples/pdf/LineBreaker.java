package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, each as full as can be. */
final class LineBreaker {
  private LineBreaker() {}

  static List<PrintedLine> lines(PrintedParagraph paragraph, TypeCase type) throws IOException {
    List<PrintedLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    float start = firstStart(paragraph, type);
    float width = 0;
    for (Word word : paragraph.words()) {
      float needed = (line.isEmpty() ? 0 : type.blank(word)) + type.width(word);
      if (!line.isEmpty() && width + needed > paragraph.right() - start) {
        lines.add(new PrintedLine(line, start, width, false));
        line.clear();
        start = paragraph.left();
        width = 0;
        needed = type.width(word);
      }
      line.add(word);
      width += needed;
    }
    lines.add(new PrintedLine(line, start, width, true));
    return lines;
  }

  /** Behind the label, if that reaches so far. */
  private static float firstStart(PrintedParagraph paragraph, TypeCase type) throws IOException {
    if (paragraph.label().isEmpty() || paragraph.labelEnds()) {
      return paragraph.first();
    }
    PrintedLine label = label(paragraph, type);
    return Math.max(paragraph.first(), label.start() + label.width() + paragraph.leading() / 4);
  }

  /** The label of a paragraph, which has one. */
  static PrintedLine label(PrintedParagraph paragraph, TypeCase type) throws IOException {
    float width = 0;
    for (Word word : paragraph.label()) {
      width += (width == 0 ? 0 : type.blank(word)) + type.width(word);
    }
    float start = paragraph.labelAt() - (paragraph.labelEnds() ? width : 0);
    return new PrintedLine(paragraph.label(), start, width, true);
  }

  /**
   * A line of a paragraph. Lengths are in points. Immutable.
   *
   * @param words from left to right
   * @param start where it begins if it fills its width
   * @param width natural width, blanks included
   * @param last true for the last line of its paragraph, which is never stretched
   */
  record PrintedLine(List<Word> words, float start, float width, boolean last) {
    PrintedLine {
      words = List.copyOf(words);
    }

    /** How many gaps can be stretched. */
    long gaps() {
      return words.stream().skip(1).filter(word -> word.blanks() > 0).count();
    }
  }
}
