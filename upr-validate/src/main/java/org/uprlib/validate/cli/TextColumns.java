package org.uprlib.validate.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts in columns of a terminal. Stateless. */
final class TextColumns {
  private static final String GAP = "  ";
  private static final int LEAST_LAST = 30;

  private TextColumns() {}

  /**
   * Rows of as many cells each, aligned and each line closed: each column is as wide as its widest
   * cell, the last one goes on below itself where it is too long.
   *
   * @param width columns of the terminal
   */
  static String rows(List<List<String>> rows, int width) {
    int last = rows.get(0).size() - 1;
    StringBuilder others = new StringBuilder();
    int before = 0;
    for (int i = 0; i < last; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
      others.append("%-").append(widest).append('s').append(GAP);
      before += widest + GAP.length();
    }
    int most = Math.max(LEAST_LAST, width - before);
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      String line = others.toString().formatted(row.subList(0, last).toArray());
      String below = "\n" + " ".repeat(before);
      line += String.join(below, wrapped(row.get(last), most));
      out.append(line.stripTrailing()).append('\n');
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
