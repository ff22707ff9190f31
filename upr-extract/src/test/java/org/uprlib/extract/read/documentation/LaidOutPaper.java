package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.TextAssembler;

/**
 * A paper as it is read of a PDF, for tests: {@code ^12^} is raised, {@code *words*} are bold,
 * {@code ↵} ends a line within a paragraph, {@code ⇟} a page.
 */
final class LaidOutPaper {
  private static final Pattern STYLED = Pattern.compile("\\^([^^]*)\\^|\\*([^*]*)\\*|[^*^]+");

  private final TextAssembler assembler = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** A national report for session 34. */
  static LaidOutPaper nationalReport() {
    return new LaidOutPaper()
        .says(
            "A/HRC/WG.6/34/XSV/1",
            "Human Rights Council",
            "Working Group on the Universal Periodic Review",
            "National report submitted in accordance with paragraph 5 of the annex to Human Rights"
                + " Council resolution 16/21",
            "Sylvania");
  }

  /** Paragraphs. */
  LaidOutPaper says(String... paragraphs) {
    for (String text : paragraphs) {
      blocks.add(paragraph(text, Optional.empty()));
    }
    return this;
  }

  /** A paragraph before which list numbering prints {@code label}. */
  LaidOutPaper listed(String label, String text) {
    blocks.add(paragraph(text, Optional.of(new ListLabel(label, 0, label.equals("•")))));
    return this;
  }

  /** A heading that the format itself tells. */
  LaidOutPaper heading(int level, String text) {
    blocks.add(new Heading(paragraph(text, Optional.empty()), level));
    return this;
  }

  /**
   * A table; {@code |} parts cells, {@code /} paragraphs in them, and a paragraph in square
   * brackets is a table in the table.
   */
  LaidOutPaper table(String... rows) {
    blocks.add(tableOf(rows));
    return this;
  }

  private Table tableOf(String... rows) {
    int start = assembler.position();
    List<Table.Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(new Table.Row(Stream.of(row.split("\\|", -1)).map(this::cell).toList()));
    }
    return new Table(new Span(start, assembler.position()), read);
  }

  private Table.Cell cell(String text) {
    int start = assembler.position();
    List<Block> inside = new ArrayList<>();
    for (String part : text.strip().split(" / ", -1)) {
      if (part.startsWith("[")) {
        inside.add(tableOf(part.substring(1, part.length() - 1)));
      } else if (!part.isBlank()) {
        inside.add(paragraph(part, Optional.empty()));
      }
    }
    return new Table.Cell(new Span(start, assembler.position()), inside, 1);
  }

  /** A footnote that stands here on the page, pointed at by the end of the last block. */
  LaidOutPaper footnote(String mark, String... paragraphs) {
    int anchor = blocks.get(blocks.size() - 1).span().end();
    List<Paragraph> text =
        Stream.of(paragraphs).map(each -> paragraph(each, Optional.empty())).toList();
    notes.add(new Note(Note.Kind.FOOTNOTE, mark, text, List.of(anchor)));
    return this;
  }

  /** What follows stands on a further page. */
  LaidOutPaper page() {
    assembler.startPage();
    return this;
  }

  private Paragraph paragraph(String text, Optional<ListLabel> label) {
    Matcher part = STYLED.matcher(text);
    while (part.find()) {
      boolean raised = part.group(1) != null;
      boolean bold = part.group(2) != null;
      String words = raised ? part.group(1) : bold ? part.group(2) : part.group();
      assembler.append(
          words.replace('↵', '\n').replace('⇟', '\f'),
          new RunStyle(Optional.empty(), OptionalDouble.empty(), bold, false, raised));
    }
    assembler.store("\n");
    Layout layout = new Layout(0, 0, false, OptionalDouble.empty());
    return assembler.endParagraph(label, layout).orElseThrow();
  }

  /** The paper. */
  Document document() {
    return new Document(
        "sylvania.pdf",
        FileType.PDF,
        Optional.empty(),
        assembler.text(),
        blocks,
        notes,
        assembler.origin(),
        List.of());
  }

  /** What is read of it. */
  ReviewDocument read() {
    return PaperDraft.READER.read(document()).orElseThrow();
  }
}
