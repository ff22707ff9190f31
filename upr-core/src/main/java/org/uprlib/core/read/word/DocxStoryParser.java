package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/** Reads the content of a body, a cell, a text box or a note. Not thread-safe. */
final class DocxStoryParser {
  private final State state;
  private final DocxParagraphParser paragraphs;
  private final TableParser tables;

  DocxStoryParser(State state) {
    this.state = state;
    this.paragraphs = new DocxParagraphParser(state, this);
    this.tables = new TableParser(state, this);
  }

  /** Reads the content of the element just entered, to its end. */
  void read(XmlCursor xml, Flow.Sink sink) throws UprException {
    read(xml, DocxInk.WHITE, sink);
  }

  private void read(XmlCursor xml, @Nullable DocxInk ground, Flow.Sink sink) throws UprException {
    Story story = new Story(sink);
    Surroundings surroundings = new Surroundings(null, ground, new FieldStack());
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      block(xml, story, surroundings);
    }
    story.end();
  }

  /**
   * Reads the content of the element just entered, to its end, into a list.
   *
   * @param ground the colour that it is written on; null if it is not known
   */
  List<Flow> readOn(@Nullable DocxInk ground, XmlCursor xml) throws UprException {
    List<Flow> flows = new ArrayList<>();
    read(xml, ground, flows::add);
    return flows;
  }

  /** Reads the element just entered, be it a paragraph, a table or what wraps them. */
  void block(XmlCursor xml, Story story, Surroundings surroundings) throws UprException {
    state.countChange(xml.name());
    switch (xml.name()) {
      case "p" -> {
        state.budget().spend(Budget.Cost.OBJECTS);
        paragraphs.read(xml, story, surroundings);
      }
      case "tbl" -> {
        Flow.Table table = tables.read(xml, surroundings.fields());
        if (!table.rows().isEmpty()) {
          story.table(table);
        }
      }
      case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
        for (int parent = xml.depth(); xml.nextChild(parent); ) {
          block(xml, story, surroundings);
        }
      }
      case "AlternateContent" -> xml.firstBranch(child -> block(child, story, surroundings));
      case "sectPr" -> state.notes().endSection(xml);
      case "altChunk" -> state.notices().add(FileRemark.DOCUMENT_INCLUDED.notice());
      default -> {}
    }
  }

  /**
   * What a paragraph's content depends on beyond itself.
   *
   * @param tableStyle id of the style of the table that contains it; null outside tables
   * @param ground the colour that it is written on; null in tables and text boxes, which have
   *     colours of their own
   * @param fields the fields under way, which may go on over paragraphs
   */
  record Surroundings(@Nullable String tableStyle, @Nullable DocxInk ground, FieldStack fields) {}

  /** Reads tables. Not thread-safe. */
  private record TableParser(State state, DocxStoryParser stories) {
    /** What {@code w:tcPr} says; {@code covered} if the cell above reaches over this one. */
    private record CellProperties(
        int columns, boolean covered, boolean joinsLeft, boolean removed) {
      static final CellProperties PLAIN = new CellProperties(1, false, false, false);

      boolean skipped() {
        return covered || joinsLeft || removed;
      }
    }

    /** Reads the {@code w:tbl} just entered. */
    Flow.Table read(XmlCursor xml, FieldStack fields) throws UprException {
      DocxStoryParser.Surroundings inside =
          new DocxStoryParser.Surroundings(state.formatting().defaultTableStyle(), null, fields);
      List<List<Flow.Table.Cell>> rows = new ArrayList<>();
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        if (xml.name().equals("tblPr")) {
          inside = new DocxStoryParser.Surroundings(style(xml, inside.tableStyle()), null, fields);
        } else {
          rowLevel(xml, rows, inside);
        }
      }
      return new Flow.Table(rows);
    }

    private static @Nullable String style(XmlCursor xml, @Nullable String otherwise)
        throws UprException {
      String style = otherwise;
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        if (xml.name().equals("tblStyle")) {
          style = xml.value().orElse(otherwise);
        }
      }
      return style;
    }

    private void rowLevel(
        XmlCursor xml, List<List<Flow.Table.Cell>> rows, DocxStoryParser.Surroundings inside)
        throws UprException {
      switch (xml.name()) {
        case "tr" -> {
          List<Flow.Table.Cell> cells = row(xml, inside);
          if (!cells.isEmpty()) {
            rows.add(cells);
          }
        }
        case "sdt", "sdtContent", "customXml" -> {
          for (int parent = xml.depth(); xml.nextChild(parent); ) {
            rowLevel(xml, rows, inside);
          }
        }
        default -> {}
      }
    }

    /** Reads a row; one that is deleted has no cells. */
    private List<Flow.Table.Cell> row(XmlCursor xml, DocxStoryParser.Surroundings inside)
        throws UprException {
      List<Flow.Table.Cell> cells = new ArrayList<>();
      boolean removed = false;
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        if (xml.name().equals("trPr")) {
          removed = rowProperties(xml, cells);
        } else if (!removed) {
          cellLevel(xml, cells, inside);
        }
      }
      return cells;
    }

    /** Reads {@code w:trPr}; true for a deleted row. Columns left free are an empty cell. */
    private boolean rowProperties(XmlCursor xml, List<Flow.Table.Cell> cells) throws UprException {
      boolean removed = false;
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        state.countChange(xml.name());
        if (xml.name().equals("del")) {
          removed = true;
        } else if (xml.name().equals("gridBefore")) {
          xml.integer("val")
              .filter(columns -> columns > 0)
              .ifPresent(columns -> cells.add(new Flow.Table.Cell(List.of(), columns)));
        }
      }
      if (removed) {
        cells.clear();
      }
      return removed;
    }

    private void cellLevel(
        XmlCursor xml, List<Flow.Table.Cell> cells, DocxStoryParser.Surroundings inside)
        throws UprException {
      switch (xml.name()) {
        case "tc" -> cell(xml, cells, inside);
        case "sdt", "sdtContent", "customXml" -> {
          for (int parent = xml.depth(); xml.nextChild(parent); ) {
            cellLevel(xml, cells, inside);
          }
        }
        default -> {}
      }
    }

    private void cell(
        XmlCursor xml, List<Flow.Table.Cell> cells, DocxStoryParser.Surroundings inside)
        throws UprException {
      state.budget().spend(Budget.Cost.OBJECTS);
      CellProperties properties = CellProperties.PLAIN;
      List<Flow> content = new ArrayList<>();
      Story story = new Story(content::add);
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        if (xml.name().equals("tcPr")) {
          properties = cellProperties(xml);
        } else if (!properties.skipped()) {
          stories.block(xml, story, inside);
        }
      }
      story.end();
      if (properties.joinsLeft() && !cells.isEmpty()) {
        Flow.Table.Cell right = new Flow.Table.Cell(List.of(), properties.columns());
        cells.add(cells.remove(cells.size() - 1).joined(right));
      } else if (!properties.removed()) {
        cells.add(new Flow.Table.Cell(content, properties.columns(), properties.covered()));
      }
    }

    private CellProperties cellProperties(XmlCursor xml) throws UprException {
      int columns = 1;
      boolean below = false;
      boolean right = false;
      boolean removed = false;
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        state.countChange(xml.name());
        switch (xml.name()) {
          case "gridSpan" -> columns = Math.max(1, xml.integer("val").orElse(1));
          case "vMerge" -> below = xml.value().orElse("continue").equals("continue");
          case "hMerge" -> right = xml.value().orElse("continue").equals("continue");
          case "cellDel" -> removed = true;
          default -> {}
        }
      }
      return new CellProperties(columns, below, right, removed);
    }
  }

  /**
   * What the parsers of one document share. Not thread-safe.
   *
   * @param properties reads properties
   * @param formatting works out how things look
   * @param labels numbers lists
   * @param notes the references to notes found so far, and the sections passed
   * @param budget what may still be spent
   * @param counts how often what is to be remarked was met, so far
   * @param notices what was remarked so far
   */
  record State(
      DocxPropertyParser properties,
      DocxFormatting formatting,
      DocxLists.Labels labels,
      DocxNotes notes,
      Budget budget,
      Map<FileRemark, Integer> counts,
      List<Notice> notices) {
    private static final Set<String> CHANGES =
        Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    /** At the beginning of a part. */
    State(
        DocxPropertyParser properties,
        DocxFormatting formatting,
        DocxLists numbering,
        Budget budget) {
      this(
          properties,
          formatting,
          new DocxLists.Labels(numbering),
          new DocxNotes(),
          budget,
          new EnumMap<>(FileRemark.class),
          new ArrayList<>());
    }

    void count(FileRemark what, int number) {
      counts.merge(what, number, Integer::sum);
    }

    /** Counts an element of this name, if Word marks by it what was inserted, deleted or moved. */
    void countChange(String name) {
      if (CHANGES.contains(name)) {
        count(FileRemark.CHANGES, 1);
      }
    }
  }
}
