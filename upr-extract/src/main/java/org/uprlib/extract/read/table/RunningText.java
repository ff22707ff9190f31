package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Endings;

/**
 * Puts tables about recommendations as running text has them: each row its number first, then the
 * text, then in parentheses the States, without the head and the cells that answer. Each keeps its
 * place. For one document and one thread.
 */
final class RunningText {
  /** What a cell does not add to a recommendation where another column gives the position. */
  private static final Set<ColumnKind> ANSWERS =
      EnumSet.of(
          ColumnKind.POSITION,
          ColumnKind.RIVAL_POSITION,
          ColumnKind.MARK,
          ColumnKind.RESPONSE,
          ColumnKind.COMMENT);

  /** The order in which a row is read; what stands before its number or text stays there. */
  private static final List<ColumnKind> ORDER =
      List.of(ColumnKind.NUMBER, ColumnKind.RECOMMENDATION, ColumnKind.STATES);

  private final StringBuilder text;

  RunningText(Document document) {
    this.text = new StringBuilder(document.text());
  }

  /** The characters of the document, parentheses in the place of blanks about States. */
  String text() {
    return text.toString();
  }

  Table of(RecommendationTables.DividedTable table) {
    Columns columns = table.columns();
    boolean answered = !Collections.disjoint(columns.kinds(), Columns.GIVING);
    return new Table(
        table.table().span(),
        table.rows().stream().map(row -> row(row, columns, answered)).toList());
  }

  private Table.Row row(Table.Row row, Columns columns, boolean answered) {
    if (row.cells().size() == 1) {
      return row;
    }
    List<Integer> indexes = columns.indexes(row);
    List<ColumnKind> kinds =
        indexes.stream().map(i -> i < 0 ? ColumnKind.OTHER : columns.get(i).kind()).toList();
    int subject =
        IntStream.range(0, kinds.size())
            .filter(i -> Columns.SUBJECTS.contains(kinds.get(i)))
            .findFirst()
            .orElse(0);
    return new Table.Row(
        IntStream.range(0, kinds.size())
            .filter(i -> !answered || !answers(row.cells().get(i), kinds.get(i)))
            .boxed()
            .sorted(Comparator.comparingInt(i -> place(kinds.get(i), i < subject)))
            .map(i -> kinds.get(i) == ColumnKind.STATES ? named(row, i) : row.cells().get(i))
            .toList());
  }

  private static int place(ColumnKind kind, boolean before) {
    int place = ORDER.indexOf(kind);
    return place < 0 && !before ? ORDER.size() : place;
  }

  /** A cell below a position may hold recommendations that have it, rather than a mark. */
  private static boolean answers(Table.Cell cell, ColumnKind kind) {
    return ANSWERS.contains(kind)
        && CellText.of(cell)
            .map(CellText::text)
            .filter(words -> TableHead.numbered(words) || Endings.isParenthesis(words))
            .isEmpty();
  }

  /** The cell of States at {@code index}, in parentheses where blanks leave room for them. */
  private Table.Cell named(Table.Row row, int index) {
    Table.Cell cell = row.cells().get(index);
    List<Block> blocks = new ArrayList<>(cell.blocks());
    int last = blocks.size() - 1;
    boolean plain = last >= 0 && blocks.stream().allMatch(Paragraph.class::isInstance);
    if (!plain || isNamed(blocks) || !isFree(blocks)) {
      return cell;
    }
    Span place = new Span(blocks.get(0).span().start(), blocks.get(last).span().end());
    text.setCharAt(place.start() - 1, '(');
    text.setCharAt(place.end(), ')');
    Paragraph first = (Paragraph) blocks.get(0);
    blocks.set(0, wider(first, new Span(first.span().start() - 1, first.span().end())));
    Paragraph end = (Paragraph) blocks.get(last);
    blocks.set(last, wider(end, new Span(end.span().start(), end.span().end() + 1)));
    return new Table.Cell(cell.span(), blocks, cell.columns(), cell.covered());
  }

  private static boolean isNamed(List<Block> blocks) {
    return blocks.get(0).text().startsWith("(")
        && Endings.isParenthesis(blocks.get(blocks.size() - 1).text());
  }

  private boolean isFree(List<Block> blocks) {
    int start = blocks.get(0).span().start();
    int end = blocks.get(blocks.size() - 1).span().end();
    return start > 0
        && end < text.length()
        && Blank.is(text.charAt(start - 1))
        && Blank.is(text.charAt(end));
  }

  private Paragraph wider(Paragraph paragraph, Span span) {
    List<Run> runs =
        paragraph.runs().stream().limit(1).map(run -> new Run(span, run.style())).toList();
    return new Paragraph(span, span.in(text), runs, Optional.empty(), paragraph.layout());
  }
}
