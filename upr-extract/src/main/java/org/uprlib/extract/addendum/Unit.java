package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;

/** A piece of the addendum's body: a line or a table. */
sealed interface Unit permits Line, Unit.Grid {

  /** A table. */
  record Grid(Table table) implements Unit {}

  /** The body of {@code document}, piece by piece; empty paragraphs are left out. */
  static List<Unit> of(Document document) {
    List<Unit> units = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        units.add(new Grid(table));
      } else {
        units.addAll(line(block));
      }
    }
    return units;
  }

  /** The paragraphs of each row of {@code table}, cell by cell. */
  static List<List<Line>> lines(Table table) {
    List<List<Line>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Line> lines = new ArrayList<>();
      row.cells().forEach(cell -> lines.addAll(lines(cell)));
      rows.add(lines);
    }
    return rows;
  }

  /** The paragraphs of {@code cell}. */
  static List<Line> lines(Table.Cell cell) {
    List<Line> lines = new ArrayList<>();
    cell.blocks().forEach(block -> lines.addAll(line(block)));
    return lines;
  }

  private static List<Line> line(Block block) {
    if (block instanceof Table table) {
      return lines(table).stream().flatMap(List::stream).toList();
    }
    Line line = block instanceof Heading heading ? Line.of(heading) : Line.of((Paragraph) block);
    return line.text().isBlank() && line.label().isEmpty() ? List.of() : List.of(line);
  }
}
