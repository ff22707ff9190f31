package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FlowAssembler;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * Reads DOCX files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Stateless.
 *
 * <p>Memory holds one part of the body at a time beside the text: parts are streamed, each within
 * the limits.
 */
public final class DocxReader {
  private DocxReader() {}

  /**
   * Reads a whole file; the language is left open.
   *
   * @param bytes the file's content, not changed
   * @param budget what may be spent on it
   */
  public static Document read(byte[] bytes, Budget budget) throws UprException {
    OoxmlPackage ooxml = new OoxmlPackage(bytes, budget);
    PropertyParser properties = new PropertyParser(ThemeFonts.read(ooxml));
    Numbering numbering = Numbering.read(ooxml, properties);
    ParsingState state =
        new ParsingState(
            properties,
            new Formatting(StyleSheet.read(ooxml, properties), numbering, budget),
            new ListLabels(numbering),
            new Sections(),
            new NoteReferences(),
            budget,
            new AtomicInteger(),
            new AtomicInteger(),
            new AtomicInteger(),
            new ArrayList<>());
    FlowAssembler assembler = new FlowAssembler(FileType.DOCX, budget);
    new RunningHeads(ooxml, state.budget()).addTo(assembler);
    StoryParser stories = new StoryParser(state);
    assembler.marks(state.notes()::ownMark);
    try (XmlCursor xml = ooxml.main()) {
      readBody(xml, stories, assembler);
    }
    new NoteReader(ooxml, state, stories).addTo(assembler);
    remark(FileRemark.HIDDEN, state.hidden(), state);
    remark(FileRemark.CHANGES, state.changes(), state);
    remark(FileRemark.COMMENTS, state.comments(), state);
    state.notices().forEach(assembler::addNotice);
    return assembler.finish();
  }

  private static void remark(FileRemark what, AtomicInteger count, ParsingState state) {
    if (count.get() > 0) {
      state.notices().add(what.notice(count.get()));
    }
  }

  private static void readBody(XmlCursor xml, StoryParser stories, FlowAssembler assembler)
      throws UprException {
    while (xml.nextChild()) {
      if (xml.name().equals("body")) {
        stories.read(xml, assembler::add);
      } else {
        xml.skip();
      }
    }
  }

  /** Reads the text of running heads, without its looks. */
  private static final class RunningHeads {
    private final OoxmlPackage ooxml;
    private final Budget budget;

    RunningHeads(OoxmlPackage ooxml, Budget budget) {
      this.ooxml = ooxml;
      this.budget = budget;
    }

    void addTo(FlowAssembler assembler) throws UprException {
      for (String part : ooxml.partsOf("header")) {
        try (XmlCursor xml = ooxml.part(part)) {
          StringBuilder line = new StringBuilder();
          read(xml, line, assembler);
          end(line, assembler);
        }
      }
    }

    private void read(XmlCursor xml, StringBuilder line, FlowAssembler assembler)
        throws UprException {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "t" -> line.append(xml.text());
          case "tab", "br", "cr" -> {
            line.append(' ');
            xml.skip();
          }
          case "p" -> {
            budget.spend(Budget.Cost.OBJECTS);
            end(line, assembler);
            read(xml, line, assembler);
            end(line, assembler);
          }
          case "Fallback", "del", "pPr", "rPr" -> xml.skip();
          default -> read(xml, line, assembler);
        }
      }
    }

    private static void end(StringBuilder line, FlowAssembler assembler) throws UprException {
      if (!line.toString().isBlank()) {
        assembler.addRunningHead(line.toString().strip());
      }
      line.setLength(0);
    }
  }

  /**
   * What a file holds beside its text.
   *
   * @param bytes the file's content, not changed
   * @param document what was read from it
   */
  public static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    return DocxProperties.read(bytes, document, budget);
  }
}
