package org.uprlib.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.text.TextAssembler;

/** A document written out block by block, for tests. */
public final class TestDocument {
  private final TextAssembler assembler = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  public TestDocument heading(String text) {
    blocks.add(new Heading(paragraph(text, Optional.empty(), 0), 1));
    return this;
  }

  /** Paragraphs at the edge of the text, one for each line. */
  public TestDocument says(String... lines) {
    return indented(0, lines);
  }

  /** Paragraphs whose first lines begin {@code edge} points from the edge. */
  public TestDocument indented(double edge, String... lines) {
    for (String line : lines) {
      blocks.add(paragraph(line, Optional.empty(), edge));
    }
    return this;
  }

  /** A paragraph before which list numbering prints {@code label}. */
  public TestDocument listed(String label, String text) {
    boolean bullet = label.equals("•");
    blocks.add(paragraph(text, Optional.of(new ListLabel(label, 0, bullet)), 0));
    return this;
  }

  /** A footnote of the last block, behind all of the body. */
  public TestDocument note(String mark, String... lines) {
    int anchor = blocks.get(blocks.size() - 1).span().end();
    List<Paragraph> text = new ArrayList<>();
    for (String line : lines) {
      text.add(paragraph(line, Optional.empty(), 0));
    }
    notes.add(new Note(Note.Kind.FOOTNOTE, mark, text, List.of(anchor)));
    return this;
  }

  private Paragraph paragraph(String text, Optional<ListLabel> label, double edge) {
    assembler.append(text, RunStyle.UNKNOWN);
    assembler.store("\n");
    Layout layout = new Layout(0, edge, false, OptionalDouble.empty());
    return assembler.endParagraph(label, layout).orElseThrow();
  }

  public Document document() {
    return new Document(
        "sylvania.docx",
        FileType.DOCX,
        Optional.empty(),
        assembler.text(),
        blocks,
        notes,
        assembler.origin(),
        List.of());
  }
}
