package org.uprlib.extract.stats;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.text.TerminalText;

/** Lines of cells in columns: the first to the left, numbers after it to the right. */
final class TextTable {
  private static final String INDENT = "  ";
  private final List<List<String>> lines = new ArrayList<>();

  void add(List<String> cells) {
    lines.add(cells.stream().map(TerminalText::of).toList());
  }

  void appendTo(StringBuilder text) {
    for (List<String> line : lines) {
      StringBuilder printed = new StringBuilder();
      for (int column = 0; column < line.size(); column++) {
        String cell = line.get(column);
        String blanks = " ".repeat(width(column) - length(cell));
        printed.append(INDENT).append(column == 0 ? cell + blanks : blanks + cell);
      }
      text.append(printed.toString().stripTrailing()).append('\n');
    }
  }

  private int width(int column) {
    return lines.stream()
        .filter(line -> column < line.size())
        .mapToInt(line -> length(line.get(column)))
        .max()
        .orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
