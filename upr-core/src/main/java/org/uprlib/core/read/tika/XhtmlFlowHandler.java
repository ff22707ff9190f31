package org.uprlib.core.read.tika;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.FlowAssembler;
import org.uprlib.core.read.flow.Piece;
import org.uprlib.core.read.flow.TypedMark;
import org.uprlib.core.read.limit.Budget;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes paragraphs, tables and notes of the XHTML that Tika's parsers tell. They tell a note as a
 * paragraph of class {@code note} within another, its mark first, footnotes and endnotes alike. Not
 * thread-safe.
 */
final class XhtmlFlowHandler extends DefaultHandler {
  /** Where paragraphs go: into the body, a cell or a note. */
  private static final class Scope {
    final Flow.Sink sink;
    List<Piece> pieces = new ArrayList<>();
    int outline;

    Scope(Flow.Sink sink) {
      this.sink = sink;
    }
  }

  private static final class TableParts {
    final List<List<Flow.Table.Cell>> rows = new ArrayList<>();
    final RowSpans row = new RowSpans();
    List<Flow> content = new ArrayList<>();
    int columns = 1;
    int reach = 1;
  }

  private final FlowAssembler assembler;
  private final Budget budget;
  private final List<Note.Kind> noteKinds;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Deque<TableParts> tables = new ArrayDeque<>();
  private final Deque<Boolean> paragraphIsNote = new ArrayDeque<>();
  private final List<List<Flow>> notes = new ArrayList<>();
  private int skipped;
  private int bold;
  private int italic;

  /**
   * @param noteKinds what each note is, in order; where they are not told, they are footnotes
   */
  XhtmlFlowHandler(FlowAssembler assembler, Budget budget, List<Note.Kind> noteKinds) {
    this.assembler = assembler;
    this.budget = budget;
    this.noteKinds = List.copyOf(noteKinds);
  }

  /** Gives the notes found to the assembler, once all else was read. */
  void addNotes() throws UprException {
    for (int i = 0; i < notes.size(); i++) {
      List<Flow> note = notes.get(i);
      String mark = firstWord(note);
      assembler.addNote(anchor(i), mark, TypedMark.without(note, mark));
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    String kind = attributes.getValue("class");
    if (skipped > 0 || "annotation".equals(kind)) {
      skipped++;
      return;
    }
    if (name.equals("body")) {
      scopes.push(new Scope(assembler::add));
    }
    if (scopes.isEmpty()) {
      return;
    }
    spend(Budget.Cost.OBJECTS, 1);
    switch (name) {
      case "p" -> {
        paragraphIsNote.push("note".equals(kind));
        if ("note".equals(kind)) {
          startNote();
        } else {
          endParagraph();
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endParagraph();
        scopes.peek().outline = name.charAt(1) - '0';
      }
      case "li", "div" -> endParagraph();
      case "table" -> {
        endParagraph();
        tables.push(new TableParts());
      }
      case "td", "th" -> startCell(attributes);
      case "b" -> bold++;
      case "i" -> italic++;
      case "br" -> characters(new char[] {'\n'}, 0, 1);
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (scopes.isEmpty()) {
      return;
    }
    switch (name) {
      case "p" -> {
        endParagraph();
        if (paragraphIsNote.pop()) {
          scopes.pop();
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6", "li", "div" -> endParagraph();
      case "body" -> {
        endParagraph();
        scopes.pop();
      }
      case "td", "th" -> endCell();
      case "tr" -> endRow();
      case "table" -> endTable();
      case "b" -> bold--;
      case "i" -> italic--;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (skipped == 0 && !scopes.isEmpty()) {
      spend(Budget.Cost.CHARACTERS, length);
      RunStyle style =
          new RunStyle(Optional.empty(), OptionalDouble.empty(), bold > 0, italic > 0, false);
      scopes.peek().pieces.add(new Piece.Text(new String(buffer, start, length), style));
    }
  }

  private void spend(Budget.Cost cost, long number) throws SAXException {
    try {
      budget.spend(cost, number);
    } catch (UprException e) {
      throw stopped(e);
    }
  }

  /** Tika ends the document whatever happened in it; what was gathered is wanted no more. */
  private SAXException stopped(UprException failure) {
    scopes.clear();
    return new SAXException(failure);
  }

  private void startNote() {
    scopes.peek().pieces.add(anchor(notes.size()));
    List<Flow> content = new ArrayList<>();
    notes.add(content);
    scopes.push(new Scope(content::add));
  }

  private void startCell(Attributes attributes) {
    if (tables.isEmpty()) {
      return;
    }
    TableParts table = tables.peek();
    List<Flow> content = new ArrayList<>();
    table.content = content;
    table.columns = span(attributes.getValue("colspan"));
    table.reach = span(attributes.getValue("rowspan"));
    scopes.push(new Scope(content::add));
  }

  private static int span(@Nullable String number) {
    try {
      return number == null ? 1 : Math.max(1, Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void endCell() throws SAXException {
    if (!tables.isEmpty()) {
      endParagraph();
      scopes.pop();
      TableParts table = tables.peek();
      table.row.add(new Flow.Table.Cell(table.content, table.columns), table.reach);
    }
  }

  private void endRow() throws SAXException {
    if (!tables.isEmpty()) {
      TableParts table = tables.peek();
      spend(Budget.Cost.OBJECTS, table.row.covered());
      List<Flow.Table.Cell> cells = table.row.endRow();
      if (!cells.isEmpty()) {
        table.rows.add(cells);
      }
    }
  }

  private void endTable() throws SAXException {
    emit(new Flow.Table(tables.pop().rows));
  }

  private void endParagraph() throws SAXException {
    Scope scope = scopes.peek();
    if (!scope.pieces.isEmpty()) {
      emit(
          new Flow.Paragraph(
              scope.pieces, Optional.empty(), Layout.NONE, scope.outline, List.of()));
      scope.pieces = new ArrayList<>();
    }
    scope.outline = 0;
  }

  private void emit(Flow flow) throws SAXException {
    try {
      scopes.peek().sink.add(flow);
    } catch (UprException e) {
      throw stopped(e);
    }
  }

  private Piece.NoteAnchor anchor(int index) {
    Note.Kind kind = index < noteKinds.size() ? noteKinds.get(index) : Note.Kind.FOOTNOTE;
    return new Piece.NoteAnchor(kind, index);
  }

  private static String firstWord(List<Flow> note) {
    StringBuilder text = new StringBuilder();
    if (!note.isEmpty() && note.get(0) instanceof Flow.Paragraph paragraph) {
      for (Piece piece : paragraph.pieces()) {
        text.append(piece instanceof Piece.Text characters ? characters.characters() : "");
      }
    }
    return text.toString().strip().split("\\s", 2)[0];
  }
}
