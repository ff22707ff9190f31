package org.uprlib.validate.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, aligned for a terminal: each column is as wide as its widest cell, the last one
 * goes on below itself where it is too long. Not thread-safe.
 */
final class TextColumns {
  private static final String GAP = "  ";
  private static final int LEAST_LAST = 30;

  private final int width;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param width columns of the terminal
   */
  TextColumns(int width) {
    this.width = width;
  }

  /** Adds a row; all rows have the same number of cells. */
  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The rows, each line closed. */
  String print() {
    StringBuilder out = new StringBuilder();
    int last = rows.get(0).size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int before = 0;
    for (int each : widths) {
      before += each + GAP.length();
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
      }
      List<String> parts = wrapped(row.get(last), Math.max(LEAST_LAST, width - before));
      line.append(parts.get(0));
      out.append(line.toString().stripTrailing()).append('\n');
      for (String more : parts.subList(1, parts.size())) {
        out.append(" ".repeat(before)).append(more).append('\n');
      }
    }
    return out.toString();
  }

  /** The text in lines of at most so many columns, broken at blanks. */
  static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.stripTrailing().split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
