package org.uprlib.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.LabelReader;
import org.uprlib.extract.table.CellText.CellParagraph;

/**
 * Parts rows whose cell holds several recommendations, each with its number at the start of a
 * paragraph. All else in the row is each one's.
 */
final class RowSplitter {
  private RowSplitter() {}

  /** The rows that {@code row} stands for; itself if it has but one recommendation. */
  static List<TableRow> split(TableRow row, CellLabels labels) {
    Optional<CellText> cell = row.cell(ColumnKind.RECOMMENDATION);
    if (cell.isEmpty()) {
      return List.of(row);
    }
    List<List<CellParagraph>> parts = parts(cell.get().paragraphs());
    if (parts.size() == 1) {
      return List.of(row);
    }
    List<CellParagraph> source = source(parts.get(parts.size() - 1), labels);
    List<TableRow> rows = new ArrayList<>();
    for (List<CellParagraph> part : parts) {
      List<CellParagraph> paragraphs = new ArrayList<>(part);
      if (source(part, labels).isEmpty()) {
        paragraphs.addAll(source);
      }
      Map<ColumnKind, CellText> cells = new EnumMap<>(row.cells());
      cells.put(ColumnKind.RECOMMENDATION, new CellText(paragraphs));
      rows.add(new TableRow(row.headings(), row.themes(), cells, row.marks()));
    }
    return rows;
  }

  private static List<List<CellParagraph>> parts(List<CellParagraph> paragraphs) {
    List<List<CellParagraph>> parts = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (CellParagraph paragraph : paragraphs) {
      Optional<String> list = list(paragraph.text());
      boolean opens = parts.isEmpty() || list.isPresent() && list.equals(before);
      if (opens) {
        parts.add(new ArrayList<>());
        before = parts.size() == 1 ? list : before;
      }
      parts.get(parts.size() - 1).add(paragraph);
    }
    return parts;
  }

  /** What the recommendations of one list share: {@code 115.} of {@code 115.3}. */
  private static Optional<String> list(String text) {
    return LabelReader.read(text)
        .filter(label -> label.form() == Label.Form.DOTTED)
        .map(label -> label.text().substring(0, label.text().lastIndexOf('.') + 1));
  }

  /** The paragraphs that name the paper which tells the position. */
  private static List<CellParagraph> source(List<CellParagraph> part, CellLabels labels) {
    for (int i = 0; i < part.size(); i++) {
      boolean names =
          labels
              .at(part.get(i).text())
              .filter(label -> label.kind() == CellLabels.Kind.SOURCE)
              .isPresent();
      if (names) {
        return part.subList(i, part.size());
      }
    }
    return List.of();
  }
}
