package org.uprlib.core.read.flow;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.error.UprException;

/** A paragraph or a table as a word processor stores it, before its text is cleaned. */
public sealed interface Flow {

  /**
   * A paragraph before assembly. Immutable.
   *
   * @param pieces what it holds, in order
   * @param label the number that list numbering prints before it
   * @param layout its place on the line
   * @param outline heading level from 1, or 0 for running text
   * @param boxes the content of text boxes anchored in it, which comes after it
   * @param startsPage true if its first words, or words within it, stand behind a break of pages
   */
  public record Paragraph(
      List<Piece> pieces,
      Optional<ListLabel> label,
      Layout layout,
      int outline,
      List<Flow> boxes,
      boolean startsPage)
      implements Flow {
    public Paragraph {
      pieces = List.copyOf(pieces);
      boxes = List.copyOf(boxes);
    }

    /** A paragraph of which nobody asks where pages begin. */
    public Paragraph(
        List<Piece> pieces,
        Optional<ListLabel> label,
        Layout layout,
        int outline,
        List<Flow> boxes) {
      this(pieces, label, layout, outline, boxes, false);
    }

    /** Its characters as stored, without label and boxes. */
    public String characters() {
      StringBuilder characters = new StringBuilder();
      for (Piece piece : pieces) {
        characters.append(piece instanceof Piece.Text text ? text.characters() : "");
      }
      return characters.toString();
    }
  }

  /**
   * A table before assembly. Immutable.
   *
   * @param rows from top to bottom, each a list of cells from left to right
   */
  public record Table(List<List<Cell>> rows) implements Flow {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * One cell.
     *
     * @param content what it holds
     * @param columns how many columns it covers, 1 or more
     * @param covered true if the cell above reaches over it; it is empty then
     */
    public record Cell(List<Flow> content, int columns, boolean covered) {
      public Cell {
        content = List.copyOf(content);
      }

      /** A cell that stands in its own row. */
      public Cell(List<Flow> content, int columns) {
        this(content, columns, false);
      }
    }
  }

  /** Takes paragraphs and tables in the order in which they stand. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next one. */
    void add(Flow flow) throws UprException;
  }
}
