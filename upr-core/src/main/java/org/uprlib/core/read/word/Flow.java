package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.UprException;

/** A paragraph or a table as a word processor stores it, before its text is cleaned. */
sealed interface Flow {
  /** The paragraphs in it, in order, with those in text boxes. */
  List<Paragraph> paragraphs();

  /**
   * A paragraph before assembly. Immutable.
   *
   * @param pieces its content, in order
   * @param label the number that list numbering prints before it
   * @param layout its place on the line
   * @param outline heading level from 1, or 0 for running text
   * @param boxes the content of text boxes anchored in it, which comes after it
   */
  public record Paragraph(
      List<Piece> pieces, Optional<ListLabel> label, Layout layout, int outline, List<Flow> boxes)
      implements Flow {
    public Paragraph {
      pieces = List.copyOf(pieces);
      boxes = List.copyOf(boxes);
    }

    @Override
    public List<Paragraph> paragraphs() {
      List<Paragraph> all = new ArrayList<>(List.of(this));
      boxes.forEach(box -> all.addAll(box.paragraphs()));
      return all;
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

    @Override
    public List<Paragraph> paragraphs() {
      return rows.stream()
          .flatMap(List::stream)
          .flatMap(cell -> cell.content().stream())
          .flatMap(flow -> flow.paragraphs().stream())
          .toList();
    }

    /**
     * One cell.
     *
     * @param content its content
     * @param columns how many columns it covers, 1 or more
     * @param covered true if the cell above reaches over it; it is empty then
     */
    public record Cell(List<Flow> content, int columns, boolean covered) {
      public Cell {
        content = List.copyOf(content);
      }

      /** This cell and {@code right}, which belongs to it. */
      public Cell joined(Cell right) {
        List<Flow> both = new ArrayList<>(content);
        both.addAll(right.content);
        return new Cell(both, columns + right.columns, covered);
      }

      /** A cell that is not covered by the cell above. */
      public Cell(List<Flow> content, int columns) {
        this(content, columns, false);
      }
    }
  }

  /** Takes paragraphs and tables in the order of the text. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next one. */
    void add(Flow flow) throws UprException;
  }

  /** A part of a paragraph. */
  public sealed interface Piece {
    /**
     * Characters that look alike.
     *
     * @param characters as stored
     * @param style how they look
     */
    record Text(String characters, RunStyle style) implements Piece {}

    /** Characters that a line is drawn through. */
    record Struck(String characters) implements Piece {}

    /** The words behind it begin a page. */
    record PageBreak() implements Piece {}

    /**
     * The place that a note belongs to.
     *
     * @param kind footnote or endnote
     * @param id what the file calls the note, unique among its kind
     */
    record NoteAnchor(Note.Kind kind, int id) implements Piece {}
  }

  /**
   * A note before assembly. A mark that its author typed is repeated in the note's own text;
   * LibreOffice, when it saves another program's file, writes it twice in both places. Immutable.
   *
   * @param anchor its place in the body
   * @param mark as printed
   * @param content its content, without the mark
   */
  public record NoteText(Piece.NoteAnchor anchor, String mark, List<Flow> content) {
    public NoteText {
      content = List.copyOf(content);
    }

    /** The content of a note without the mark that its author typed before it. */
    public static List<Flow> withoutMark(List<Flow> content, String mark) {
      if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
        return content;
      }
      Paragraph first = (Paragraph) content.get(0);
      List<Piece> pieces = new ArrayList<>(first.pieces());
      String rest = mark;
      for (int i = 0; i < pieces.size() && !rest.isEmpty(); i++) {
        if (pieces.get(i) instanceof Piece.Text text) {
          String characters = text.characters().stripLeading();
          if (characters.startsWith(rest)) {
            pieces.set(i, new Piece.Text(characters.substring(rest.length()), text.style()));
            if (characters.length() == rest.length()) {
              removeAgain(pieces, i + 1, mark);
            }
            rest = "";
          } else if (rest.startsWith(characters.strip())) {
            pieces.set(i, new Piece.Text("", text.style()));
            rest = rest.substring(characters.strip().length());
          } else {
            return content;
          }
        }
      }
      return withFirst(content, first, pieces);
    }

    /** Removes {@code mark} once more, if the piece at {@code index} begins with it. */
    private static void removeAgain(List<Piece> pieces, int index, String mark) {
      if (index < pieces.size() && pieces.get(index) instanceof Piece.Text text) {
        pieces.set(index, new Piece.Text(withoutRepeated(mark, text), text.style()));
      }
    }

    /**
     * The characters of {@code next}, which follows {@code mark}, without a repetition of that
     * mark.
     */
    static String withoutRepeated(String mark, Piece.Text next) {
      String characters = next.characters();
      if (mark.isEmpty() || !characters.startsWith(mark)) {
        return characters;
      }
      String rest = characters.substring(mark.length());
      boolean word = Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
      boolean alone = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
      return alone && (!word || next.style().superscript()) ? rest : characters;
    }

    private static List<Flow> withFirst(List<Flow> content, Paragraph first, List<Piece> pieces) {
      List<Flow> changed = new ArrayList<>(content);
      changed.set(
          0, new Paragraph(pieces, first.label(), first.layout(), first.outline(), first.boxes()));
      return changed;
    }
  }
}
