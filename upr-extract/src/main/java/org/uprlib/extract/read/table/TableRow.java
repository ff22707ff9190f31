package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Label;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.CellText.CellParagraph;

/**
 * One row of a table about recommendations; what a page break or an empty row parts is one.
 * Immutable.
 *
 * @param headings the rows that span the table above it, outermost first, labels such as {@code
 *     Theme:} left out
 * @param themes those of the headings that are labelled as themes
 * @param cells what it holds by column; an empty cell is missing
 * @param marks the columns in which it is marked
 */
public record TableRow(
    List<String> headings, List<String> themes, Map<ColumnKind, CellText> cells, List<Mark> marks) {
  public TableRow {
    headings = List.copyOf(headings);
    themes = List.copyOf(themes);
    cells = Map.copyOf(cells);
    marks = List.copyOf(marks);
  }

  /**
   * A mark in a column that stands for one position, or the answer to a part.
   *
   * @param heading words that head the column, or those of the answer
   * @param span place of the mark in the document's text
   * @param part which of the rows that are one it is in, from 0
   */
  public record Mark(PositionStatus position, String heading, Span span, int part) {
    private Mark in(int other) {
      return new Mark(position, heading, span, other);
    }
  }

  /** The cell in the column of this kind; empty if the table has none or the cell is empty. */
  public Optional<CellText> cell(ColumnKind kind) {
    return Optional.ofNullable(cells.get(kind));
  }

  /** Place of its leftmost words in the document's text. */
  public Span span() {
    return cells.values().stream()
        .map(CellText::span)
        .min((one, other) -> Integer.compare(one.start(), other.start()))
        .orElseThrow();
  }

  TableRow and(TableRow next) {
    Map<ColumnKind, CellText> joined = new EnumMap<>(ColumnKind.class);
    joined.putAll(cells);
    next.cells.forEach((kind, text) -> joined.merge(kind, text, CellText::and));
    List<Mark> all = new ArrayList<>(marks);
    int part = 1 + marks.stream().mapToInt(Mark::part).max().orElse(-1);
    next.marks.forEach(mark -> all.add(mark.in(part)));
    return new TableRow(headings, themes, joined, all);
  }

  /** The same row, the answer in its column of positions for a mark. */
  TableRow marked(PositionStatus answer) {
    Map<ColumnKind, CellText> others = new EnumMap<>(cells);
    CellText said = others.remove(ColumnKind.POSITION);
    return new TableRow(
        headings, themes, others, List.of(new Mark(answer, said.text(), said.span(), 0)));
  }

  /** The same row, with {@code position} for its position. */
  TableRow giving(CellText position) {
    Map<ColumnKind, CellText> all = new EnumMap<>(cells);
    all.put(ColumnKind.POSITION, position);
    return with(all);
  }

  /** The same row, with {@code more} in the column of this kind. */
  TableRow with(ColumnKind kind, CellText more) {
    Map<ColumnKind, CellText> all = new EnumMap<>(ColumnKind.class);
    all.putAll(cells);
    all.merge(kind, more, CellText::and);
    return with(all);
  }

  private TableRow with(Map<ColumnKind, CellText> others) {
    return new TableRow(headings, themes, others, marks);
  }

  /** True if nothing in it gives a position. */
  boolean withoutPosition() {
    return marks.isEmpty()
        && !cells.containsKey(ColumnKind.POSITION)
        && !cells.containsKey(ColumnKind.RESPONSE);
  }

  /**
   * The rows that this one stands for, where its cell holds several recommendations, each with its
   * number at the start of a paragraph; all else in the row is each one's, but positions line by
   * line. Itself if it has only one.
   */
  List<TableRow> split(CellLabels labels, PositionWords words) {
    Optional<CellText> cell = cell(ColumnKind.RECOMMENDATION);
    if (cell.isEmpty()) {
      return List.of(this);
    }
    List<List<CellParagraph>> parts = parts(cell.get().paragraphs());
    if (parts.size() == 1) {
      return List.of(this);
    }
    List<CellParagraph> source = source(parts.get(parts.size() - 1), labels);
    Optional<List<CellParagraph>> one =
        cell(ColumnKind.POSITION)
            .map(CellText::paragraphs)
            .filter(answers -> answers.size() == parts.size())
            .filter(
                answers -> answers.stream().allMatch(each -> words.fixed(each.text()).isPresent()));
    List<TableRow> rows = new ArrayList<>();
    for (List<CellParagraph> part : parts) {
      List<CellParagraph> paragraphs = new ArrayList<>(part);
      if (source(part, labels).isEmpty()) {
        paragraphs.addAll(source);
      }
      Map<ColumnKind, CellText> own = new EnumMap<>(cells);
      own.put(ColumnKind.RECOMMENDATION, new CellText(paragraphs));
      if (one.isPresent()) {
        CellParagraph answer = one.get().get(rows.size());
        own.put(ColumnKind.POSITION, new CellText(List.of(answer)));
      }
      rows.add(new TableRow(headings, themes, own, marks));
    }
    return rows;
  }

  private static List<List<CellParagraph>> parts(List<CellParagraph> paragraphs) {
    List<List<CellParagraph>> parts = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (CellParagraph paragraph : paragraphs) {
      Optional<String> list = list(paragraph.text());
      boolean opens = parts.isEmpty() || (list.isPresent() && list.equals(before));
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
    return Label.Reader.read(text)
        .filter(label -> label.form() == Label.Form.DOTTED)
        .map(label -> label.text().substring(0, label.text().lastIndexOf('.') + 1));
  }

  /** The paragraphs that name the paper which states the position. */
  private static List<CellParagraph> source(List<CellParagraph> part, CellLabels labels) {
    for (int i = 0; i < part.size(); i++) {
      boolean names =
          labels
              .at(part.get(i).text())
              .filter(label -> label.kind() == ColumnKind.SOURCE)
              .isPresent();
      if (names) {
        return part.subList(i, part.size());
      }
    }
    return List.of();
  }
}
