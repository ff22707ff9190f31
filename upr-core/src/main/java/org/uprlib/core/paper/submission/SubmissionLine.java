package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;

/**
 * A paragraph of a submission, and what it is in it. Immutable.
 *
 * @param paragraph the paragraph
 * @param level depth of a heading, from 1; 0 for any other paragraph
 * @param inTable whether it stands in a cell
 */
record SubmissionLine(Paragraph paragraph, int level, boolean inTable) {
  String text() {
    return paragraph.text();
  }

  boolean heading() {
    return level > 0;
  }

  static List<SubmissionLine> of(Document document) {
    List<SubmissionLine> lines = new ArrayList<>();
    collect(document.blocks(), false, lines);
    return lines;
  }

  private static void collect(List<Block> blocks, boolean inTable, List<SubmissionLine> lines) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        lines.add(new SubmissionLine(heading.paragraph(), heading.level(), inTable));
      } else if (block instanceof Paragraph paragraph) {
        lines.add(new SubmissionLine(paragraph, 0, inTable));
      } else if (block instanceof Table table) {
        table.rows().forEach(r -> r.cells().forEach(c -> collect(c.blocks(), true, lines)));
      }
    }
  }
}
