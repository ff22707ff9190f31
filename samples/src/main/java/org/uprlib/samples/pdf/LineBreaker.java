package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, each as full as can be. */
final class LineBreaker {
  private LineBreaker() {}

  /**
   * The lines of a paragraph.
   *
   * @param first width of the first line in points
   * @param others width of the others
   */
  static List<PrintedLine> lines(List<Word> words, float first, float others, TypeCase type)
      throws IOException {
    List<PrintedLine> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    float width = 0;
    for (Word word : words) {
      float needed = (line.isEmpty() ? 0 : type.blank(word)) + type.width(word);
      float available = lines.isEmpty() ? first : others;
      if (!line.isEmpty() && width + needed > available) {
        lines.add(new PrintedLine(line, width, false));
        line.clear();
        width = 0;
        needed = type.width(word);
      }
      line.add(word);
      width += needed;
    }
    lines.add(new PrintedLine(line, width, true));
    return lines;
  }
}
