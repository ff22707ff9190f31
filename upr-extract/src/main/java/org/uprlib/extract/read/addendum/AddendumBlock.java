package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;

/** A block of the addendum's body: a paragraph or a table. */
sealed interface AddendumBlock permits AddendumLine, AddendumBlock.Grid {

  /** A table. */
  record Grid(Table table) implements AddendumBlock {}

  /** The body of {@code document}, block by block; empty paragraphs are left out. */
  static List<AddendumBlock> of(Document document) {
    List<AddendumBlock> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        blocks.add(new Grid(table));
      } else {
        blocks.addAll(line(block));
      }
    }
    return blocks;
  }

  /** The paragraphs of each row of {@code table}, cell by cell. */
  static List<List<AddendumLine>> lines(Table table) {
    List<List<AddendumLine>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<AddendumLine> lines = new ArrayList<>();
      row.cells().forEach(cell -> lines.addAll(lines(cell)));
      rows.add(lines);
    }
    return rows;
  }

  /** The paragraphs of {@code cell}. */
  static List<AddendumLine> lines(Table.Cell cell) {
    List<AddendumLine> lines = new ArrayList<>();
    cell.blocks().forEach(block -> lines.addAll(line(block)));
    return lines;
  }

  private static List<AddendumLine> line(Block block) {
    if (block instanceof Table table) {
      return lines(table).stream().flatMap(List::stream).toList();
    }
    AddendumLine line =
        block instanceof Heading heading
            ? AddendumLine.of(heading)
            : AddendumLine.of((Paragraph) block);
    return line.text().isBlank() && line.label().isEmpty() ? List.of() : List.of(line);
  }
}
