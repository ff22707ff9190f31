package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.TextAssembler;

/** Makes a document of the lines of all pages. For one document and one thread. */
final class PdfDocumentBuilder {
  private final String source;
  private final PhraseTable<LineWord> words;
  private final Furniture.Text furniture;
  private final TextAssembler assembler = new TextAssembler();

  PdfDocumentBuilder(String source, PhraseTable<LineWord> words, Furniture.Text furniture) {
    this.source = source;
    this.words = words;
    this.furniture = furniture;
  }

  Document build(List<Page> pages) {
    List<Page> stored = new PageStore(assembler).store(pages);
    List<List<Line>> bodies = Margins.evened(withoutFurniture(stored));
    TextMeasures measures = TextMeasures.of(bodies);
    Footnotes footnotes = new Footnotes(measures.size());
    List<Footnotes.PageLines> sorted = bodies.stream().map(footnotes::split).toList();
    List<Footnotes.Found> found = footnotes.collect(sorted);
    LineJoin join = new LineJoin(words, lines(bodies, stored));
    NoteAnchors marks = new NoteAnchors(found);
    ParagraphWriter writer = new ParagraphWriter(assembler, join, marks, measures);
    List<Block> blocks =
        new BodyWriter(assembler, writer, measures, new NumberLists(words)).blocks(sorted, stored);
    List<Note> notes = notes(found, writer, marks);
    return new Document(
        source,
        FileType.PDF,
        Optional.empty(),
        assembler.text(),
        blocks,
        notes,
        assembler.origin(),
        unclear(marks, footnotes));
  }

  private static List<Notice> unclear(NoteAnchors marks, Footnotes footnotes) {
    PageRemarks remarks = new PageRemarks();
    remarks.count(FileRemark.MARKS_WITHOUT_NOTES, marks.unmatched());
    remarks.count(FileRemark.NOTES_CUT_SHORT, footnotes.cutShort());
    return remarks.notices();
  }

  private List<List<Line>> withoutFurniture(List<Page> pages) {
    List<List<Line>> lines = pages.stream().map(Page::lines).toList();
    Furniture found = Furniture.of(lines, furniture);
    return lines.stream().map(found::body).toList();
  }

  private static List<Line> lines(List<List<Line>> bodies, List<Page> pages) {
    List<Line> lines = new ArrayList<>();
    bodies.forEach(lines::addAll);
    pages.forEach(page -> lines.addAll(page.tableLines()));
    return lines;
  }

  private static List<Note> notes(
      List<Footnotes.Found> found, ParagraphWriter writer, NoteAnchors marks) {
    List<Note> notes = new ArrayList<>();
    for (Footnotes.Found note : found) {
      List<Paragraph> text = writer.write(note.lines(), note.markLength()).stream().toList();
      Note.Kind kind = note.endnote() ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE;
      notes.add(new Note(kind, note.mark(), text, marks.anchors(note)));
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

  /**
   * Keeps the lines of all pages as the document's original text, and gives each its place there.
   */
  private static final class PageStore {
    private final TextAssembler assembler;

    PageStore(TextAssembler assembler) {
      this.assembler = assembler;
    }

    /** The same pages, their lines placed. */
    List<Page> store(List<Page> pages) {
      List<Page> stored = new ArrayList<>(pages.size());
      for (int i = 0; i < pages.size(); i++) {
        if (i > 0) {
          assembler.store("\f");
        }
        assembler.startPage();
        stored.add(store(pages.get(i)));
      }
      return stored;
    }

    private Page store(Page page) {
      List<Line> lines = new ArrayList<>(page.lines().size());
      List<PageTable> tables = new ArrayList<>();
      for (Line line : page.lines()) {
        storeTables(page.tables(), tables, lines.size());
        lines.add(store(line));
      }
      storeTables(page.tables(), tables, lines.size());
      return new Page(lines, tables);
    }

    /** Stores those tables that are read behind so many lines and are not stored yet. */
    private void storeTables(List<PageTable> tables, List<PageTable> stored, int lines) {
      while (stored.size() < tables.size() && tables.get(stored.size()).linesBefore() <= lines) {
        stored.add(tables.get(stored.size()).map(this::store));
      }
    }

    private Line store(Line line) {
      Line placed = line.at(assembler.store(line.text()));
      assembler.store("\n");
      return placed;
    }
  }

  /** Evens out the margins of documents whose left and right pages mirror each other. */
  private static final class Margins {
    /** Margins that differ by less are the same. */
    private static final float SAME = 4f;

    private Margins() {}

    /** The pages, moved so that the text area begins at one place on all of them. */
    static List<List<Line>> evened(List<List<Line>> pages) {
      float odd = left(pages, 0);
      float even = left(pages, 1);
      if (Math.abs(odd - even) < SAME) {
        return pages;
      }
      List<List<Line>> evened = new ArrayList<>(pages.size());
      for (int i = 0; i < pages.size(); i++) {
        List<Line> page = pages.get(i);
        boolean moves = i % 2 == 1;
        evened.add(moves ? page.stream().map(line -> line.shifted(odd - even)).toList() : page);
      }
      return evened;
    }

    private static float left(List<List<Line>> pages, int parity) {
      Map<Float, Integer> lefts = new HashMap<>();
      for (int i = parity; i < pages.size(); i += 2) {
        for (Line line : pages.get(i)) {
          lefts.merge((float) Math.round(line.left()), 1, Integer::sum);
        }
      }
      return TextMeasures.leftEdge(lefts);
    }
  }

  /** Writes the lines of one paragraph into the document's text. For one document. */
  record ParagraphWriter(
      TextAssembler assembler, LineJoin join, NoteAnchors marks, TextMeasures measures) {
    /**
     * The paragraph made of {@code lines}; empty if they have no text.
     *
     * @param skip characters at the start of the first line that do not belong to the text
     */
    Optional<Paragraph> write(List<Line> lines, int skip) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        LineJoin.Kind after =
            i + 1 < lines.size()
                ? join.between(line.text(), lines.get(i + 1).text())
                : LineJoin.Kind.BLANK;
        int from = i == 0 ? skip : 0;
        int label = from == 0 && i == 0 ? LineStart.closeLabel(line.text(), line.bold()) : 0;
        if (label > 0) {
          copy(line, 0, label);
          assembler.blank();
        }
        copy(line, Math.max(from, label), end(line, after));
        if (after == LineJoin.Kind.BLANK) {
          assembler.blank();
        }
      }
      return assembler.endParagraph(Optional.empty(), PdfDocumentBuilder.layout(lines, measures));
    }

    private static int end(Line line, LineJoin.Kind after) {
      if (after == LineJoin.Kind.BLANK) {
        return line.text().length();
      }
      int end = line.text().stripTrailing().length();
      return after == LineJoin.Kind.DROP_HYPHEN ? end - 1 : end;
    }

    private void copy(Line line, int from, int to) {
      for (int i = 0; i < line.pieces().size(); i++) {
        Line.Piece piece = line.pieces().get(i);
        int start = Math.max(piece.start(), from);
        int end = Math.min(piece.end(), to);
        for (MatchResult typed : marks.typed(line.text(), start, end)) {
          assembler.copy(line.offset() + start, line.offset() + typed.start(), piece.style());
          marks.record(typed.group(1), assembler.position());
          start = typed.end();
        }
        if (start < end) {
          copy(line, start, end, piece.style());
        }
      }
    }

    private void copy(Line line, int start, int end, RunStyle style) {
      int mark =
          from(line, start) ? marks.markLength(line.text(), start, end, style.superscript()) : 0;
      int kept = end - mark;
      if (start < kept) {
        assembler.copy(line.offset() + start, line.offset() + kept, style);
      }
      if (mark > 0) {
        marks.record(line.text().substring(kept, end), assembler.position());
      }
    }

    /** A mark never opens a line of the body: there it is a bullet. */
    private static boolean from(Line line, int start) {
      return start > 0 || line.pieces().size() == 1;
    }
  }
}
