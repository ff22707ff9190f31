package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FieldStack;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.Story;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/** Reads the content of a body, a cell, a text box or a note. Not thread-safe. */
final class StoryParser {
  private final ParsingState state;
  private final ParagraphParser paragraphs;
  private final TableParser tables;

  StoryParser(ParsingState state) {
    this.state = state;
    this.paragraphs = new ParagraphParser(state, this);
    this.tables = new TableParser(state, this);
  }

  /** Reads the content of the element just entered, to its end. */
  void read(XmlCursor xml, Flow.Sink sink) throws UprException {
    Story story = new Story(sink);
    Surroundings surroundings = new Surroundings(null, new FieldStack());
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      block(xml, story, surroundings);
    }
    story.end();
  }

  /** Reads the content of the element just entered, to its end, into a list. */
  List<Flow> read(XmlCursor xml) throws UprException {
    List<Flow> flows = new ArrayList<>();
    read(xml, flows::add);
    return flows;
  }

  /** Reads the element just entered, be it a paragraph, a table or what wraps them. */
  void block(XmlCursor xml, Story story, Surroundings surroundings) throws UprException {
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
   * @param fields the fields under way, which may go on over paragraphs
   */
  record Surroundings(@Nullable String tableStyle, FieldStack fields) {}
}
