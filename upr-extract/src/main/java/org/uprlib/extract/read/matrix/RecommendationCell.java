package org.uprlib.extract.read.matrix;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.read.table.CellLabels;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.ColumnKind;

/**
 * The parts of a matrix's cell that contains a recommendation. Immutable.
 *
 * @param recommendation with its number and States
 * @param source what follows {@code Source of position:}
 * @param comment what somebody remarks on it: {@code Comments: Information sent in a letter}
 */
record RecommendationCell(
    String recommendation, Optional<String> source, Optional<String> comment) {
  static RecommendationCell of(CellText cell, CellLabels labels, MatrixWords words) {
    String printed = cell.text();
    int end = printed.length();
    List<CellLabels.Found> found = labels.in(printed);
    Optional<CellLabels.Found> source =
        found.stream().filter(label -> label.kind() == ColumnKind.SOURCE).findFirst();
    int sourceStart = source.map(CellLabels.Found::start).orElse(end);
    int comment = unlabelledComment(cell, sourceStart, words);
    for (CellLabels.Found label : found) {
      int start = label.start();
      boolean opens =
          start > sourceStart
              || cell.starts().contains(start)
              || Endings.isParenthesis(printed.substring(0, start));
      if (label.kind() == ColumnKind.COMMENT && opens) {
        comment = Math.min(comment, start);
      }
    }
    int commentEnd = comment < sourceStart ? sourceStart : end;
    int sourceEnd = comment < sourceStart ? end : comment;
    return new RecommendationCell(
        printed.substring(0, Math.min(sourceStart, comment)).strip(),
        source.map(label -> printed.substring(label.end(), sourceEnd)),
        Optional.of(printed.substring(comment, commentEnd).strip())
            .filter(said -> !said.isEmpty()));
  }

  /** Where behind the States a paragraph begins that names a paper; the end if there is none. */
  private static int unlabelledComment(CellText cell, int source, MatrixWords words) {
    int end = cell.text().length();
    int comment = end;
    boolean closed = false;
    for (int i = 0; i < cell.paragraphs().size() && cell.starts().get(i) < source; i++) {
      String text = cell.paragraphs().get(i).text();
      if (text.indexOf(')') >= 0) {
        closed = true;
        comment = end;
      } else if (closed
          && comment == end
          && Character.isUpperCase(text.charAt(0))
          && words.namesPaper(text)) {
        comment = cell.starts().get(i);
      }
    }
    return comment;
  }
}
