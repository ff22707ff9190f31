package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FieldStack;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.FlowTable;
import org.uprlib.core.read.flow.Story;

/** Reads tables. Not thread-safe. */
final class TableParser {
  /** What {@code w:tcPr} says; {@code below} and {@code right} if another cell reaches in. */
  private record CellProperties(int columns, boolean below, boolean right, boolean removed) {
    static final CellProperties PLAIN = new CellProperties(1, false, false, false);

    boolean covered() {
      return below || right;
    }
  }

  private final ParsingState state;
  private final StoryParser stories;

  TableParser(ParsingState state, StoryParser stories) {
    this.state = state;
    this.stories = stories;
  }

  /** Reads the {@code w:tbl} just entered. */
  FlowTable read(XmlCursor xml, FieldStack fields) throws UprException {
    Surroundings inside = new Surroundings(state.formatting().defaultTableStyle(), fields);
    List<List<FlowTable.Cell>> rows = new ArrayList<>();
    while (xml.nextChild()) {
      if (xml.name().equals("tblPr")) {
        inside = new Surroundings(style(xml, inside.tableStyle()), fields);
      } else {
        rowLevel(xml, rows, inside);
      }
    }
    return new FlowTable(rows);
  }

  private static String style(XmlCursor xml, String otherwise) throws UprException {
    String style = otherwise;
    while (xml.nextChild()) {
      if (xml.name().equals("tblStyle")) {
        style = xml.value().orElse(otherwise);
      }
      xml.skip();
    }
    return style;
  }

  private void rowLevel(XmlCursor xml, List<List<FlowTable.Cell>> rows, Surroundings inside)
      throws UprException {
    switch (xml.name()) {
      case "tr" -> {
        List<FlowTable.Cell> cells = row(xml, inside);
        if (!cells.isEmpty()) {
          rows.add(cells);
        }
      }
      case "sdt", "sdtContent", "customXml" -> {
        while (xml.nextChild()) {
          rowLevel(xml, rows, inside);
        }
      }
      default -> xml.skip();
    }
  }

  /** Reads a row; one that is deleted has no cells. */
  private List<FlowTable.Cell> row(XmlCursor xml, Surroundings inside) throws UprException {
    List<FlowTable.Cell> cells = new ArrayList<>();
    boolean removed = false;
    while (xml.nextChild()) {
      if (removed) {
        xml.skip();
      } else if (xml.name().equals("trPr")) {
        removed = rowProperties(xml, cells);
      } else {
        cellLevel(xml, cells, inside);
      }
    }
    return cells;
  }

  /** Reads {@code w:trPr}; true for a deleted row. Columns left free are an empty cell. */
  private static boolean rowProperties(XmlCursor xml, List<FlowTable.Cell> cells)
      throws UprException {
    boolean removed = false;
    while (xml.nextChild()) {
      if (xml.name().equals("del")) {
        removed = true;
      } else if (xml.name().equals("gridBefore")) {
        Measures.integer(xml.value())
            .filter(columns -> columns > 0)
            .ifPresent(columns -> cells.add(new FlowTable.Cell(List.of(), columns)));
      }
      xml.skip();
    }
    if (removed) {
      cells.clear();
    }
    return removed;
  }

  private void cellLevel(XmlCursor xml, List<FlowTable.Cell> cells, Surroundings inside)
      throws UprException {
    switch (xml.name()) {
      case "tc" -> cell(xml, cells, inside);
      case "sdt", "sdtContent", "customXml" -> {
        while (xml.nextChild()) {
          cellLevel(xml, cells, inside);
        }
      }
      default -> xml.skip();
    }
  }

  private void cell(XmlCursor xml, List<FlowTable.Cell> cells, Surroundings inside)
      throws UprException {
    state.budget().spend();
    CellProperties properties = CellProperties.PLAIN;
    List<Flow> content = new ArrayList<>();
    Story story = new Story(content::add);
    while (xml.nextChild()) {
      if (xml.name().equals("tcPr")) {
        properties = cellProperties(xml);
      } else if (properties.covered() || properties.removed()) {
        xml.skip();
      } else {
        stories.block(xml, story, inside);
      }
    }
    story.end();
    if (properties.right() && !cells.isEmpty()) {
      FlowTable.Cell left = cells.remove(cells.size() - 1);
      int columns = left.columns() + properties.columns();
      cells.add(new FlowTable.Cell(left.content(), columns, left.continued()));
    } else if (!properties.removed()) {
      cells.add(new FlowTable.Cell(content, properties.columns(), properties.below()));
    }
  }

  private static CellProperties cellProperties(XmlCursor xml) throws UprException {
    int columns = 1;
    boolean below = false;
    boolean right = false;
    boolean removed = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.max(1, Measures.integer(xml.value()).orElse(1));
        case "vMerge" -> below = xml.value().orElse("continue").equals("continue");
        case "hMerge" -> right = xml.value().orElse("continue").equals("continue");
        case "cellDel" -> removed = true;
        default -> {}
      }
      xml.skip();
    }
    return new CellProperties(columns, below, right, removed);
  }
}
