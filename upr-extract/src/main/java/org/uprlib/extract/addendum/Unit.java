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
        Line line =
            block instanceof Heading heading ? Line.of(heading) : Line.of((Paragraph) block);
        if (!line.text().isBlank() || !line.label().isEmpty()) {
          units.add(line);
        }
      }
    }
    return units;
  }
}
