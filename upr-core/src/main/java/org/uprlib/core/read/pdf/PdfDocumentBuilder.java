package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.TextAssembler;

/** Makes a document of the lines of all pages. For one document and one thread. */
final class PdfDocumentBuilder {
  private final String source;
  private final TextAssembler assembler = new TextAssembler();

  PdfDocumentBuilder(String source) {
    this.source = source;
  }

  Document build(List<Page> pages) {
    List<Page> stored = new PageStore(assembler).store(pages);
    List<List<Line>> bodies = Margins.evened(withoutFurniture(stored));
    TextMeasures measures = TextMeasures.of(bodies);
    Footnotes footnotes = new Footnotes(measures.size());
    List<PageLines> sorted = new ArrayList<>();
    boolean noteOpen = false;
    for (int i = 0; i < bodies.size(); i++) {
      PageLines page = footnotes.split(i + 1, bodies.get(i), noteOpen);
      noteOpen = !page.notes().isEmpty();
      sorted.add(page);
    }
    List<Footnotes.Found> found = footnotes.collect(sorted);
    LineJoin join = new LineJoin(vocabulary(bodies, stored)::contains);
    NoteMarks marks = new NoteMarks(found);
    ParagraphWriter writer = new ParagraphWriter(assembler, join, marks, measures);
    List<Block> blocks = new BodyWriter(assembler, writer, measures).blocks(sorted, stored);
    List<Note> notes = notes(found, writer, marks);
    return new Document(
        source,
        FileType.PDF,
        Optional.empty(),
        assembler.text(),
        blocks,
        notes,
        assembler.origin(),
        List.of());
  }

  private static List<List<Line>> withoutFurniture(List<Page> pages) {
    List<List<Line>> lines = pages.stream().map(Page::lines).toList();
    Furniture furniture = Furniture.of(lines);
    return lines.stream().map(furniture::body).toList();
  }

  private static String vocabulary(List<List<Line>> bodies, List<Page> pages) {
    StringBuilder words = new StringBuilder();
    for (List<Line> page : bodies) {
      addWords(page, words);
    }
    for (Page page : pages) {
      addWords(page.tableLines(), words);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static void addWords(List<Line> lines, StringBuilder words) {
    for (Line line : lines) {
      words.append(line.text()).append('\n');
    }
  }

  private static List<Note> notes(
      List<Footnotes.Found> found, ParagraphWriter writer, NoteMarks marks) {
    List<Note> notes = new ArrayList<>();
    for (Footnotes.Found note : found) {
      List<Paragraph> text = writer.write(note.lines(), note.markLength()).stream().toList();
      notes.add(new Note(Note.Kind.FOOTNOTE, note.mark(), text, marks.anchor(note)));
    }
    return notes;
  }

  static Layout layout(List<Line> lines, TextMeasures measures) {
    Line first = lines.get(0);
    float left = lines.size() > 1 ? lines.get(1).left() : first.left();
    float before = first.left() - measures.left();
    float after = measures.right() - first.right();
    boolean centred = before > 2 * first.size() && Math.abs(before - after) < first.size();
    return new Layout(
        Math.max(0, left - measures.left()), Math.max(0, before), centred, OptionalDouble.empty());
  }
}
