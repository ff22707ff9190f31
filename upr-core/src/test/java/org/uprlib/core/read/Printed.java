package org.uprlib.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;

/**
 * A document in a form that fits into a test: a line a block.
 *
 * <p>{@code #} for each level of a heading, {@code [115.1.]} before a paragraph for its label,
 * {@code {a | b}} for a row of cells, where {@code /} parts paragraphs and {@code :2} tells columns
 * and {@code ↑} a cell that the one above covers, {@code ^3 after "word": text} for a note.
 */
public final class Printed {
  private Printed() {}

  public static String of(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        table.rows().forEach(row -> lines.add(of(row)));
      } else {
        lines.add(of(block));
      }
    }
    document.notes().forEach(note -> lines.add(of(note, document.text())));
    return String.join("\n", lines);
  }

  private static String of(Block block) {
    if (block instanceof Heading heading) {
      return "#".repeat(heading.level()) + " " + of(heading.paragraph());
    }
    if (block instanceof Paragraph paragraph) {
      return paragraph.label().map(label -> "[" + label.text() + "] ").orElse("")
          + paragraph.text();
    }
    return ((Table) block).rows().stream().map(Printed::of).collect(Collectors.joining());
  }

  private static String of(Table.Row row) {
    return row.cells().stream().map(Printed::of).collect(Collectors.joining(" | ", "{", "}"));
  }

  private static String of(Table.Cell cell) {
    String text =
        cell.covered()
            ? "↑"
            : cell.blocks().stream().map(Printed::of).collect(Collectors.joining(" / "));
    return cell.columns() == 1 ? text : text + ":" + cell.columns();
  }

  private static String of(Note note, String text) {
    String place = "";
    if (note.anchor().isPresent()) {
      String before = text.substring(0, note.anchor().getAsInt());
      place = " after \"" + before.substring(before.lastIndexOf(' ') + 1).strip() + "\"";
    }
    String content =
        note.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" / "));
    return "^" + note.mark() + place + ": " + content;
  }
}
