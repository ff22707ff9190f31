package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.uprlib.samples.paper.SamplePaper;

/** Sets paragraphs one below the other, page after page. Not thread-safe. */
final class PageFlow {
  private static final float NOTE_GAP = 22;
  private final PDDocument document;
  private final TypeCase type;
  private final PageDesign design;
  private final SamplePaper paper;

  /** Notes of the page by their mark, with how many lines each takes. */
  private final Map<String, Integer> notes = new LinkedHashMap<>();

  private @Nullable Sheet sheet;
  private int page;
  private float baseline;
  private boolean fresh;

  /**
   * @param page number of the last page before these
   */
  PageFlow(PDDocument document, TypeCase type, PageDesign design, SamplePaper paper, int page) {
    this.document = document;
    this.type = type;
    this.design = design;
    this.paper = paper;
    this.page = page;
  }

  int page() {
    return page;
  }

  void newPage() throws IOException {
    finishPage();
    sheet = new Sheet(document, type);
    page++;
    fresh = true;
    design.furniture(sheet, paper, page);
  }

  /** Sets {@code paragraph}. */
  void set(PrintedParagraph paragraph) throws IOException {
    float needed = paragraph.before() + (1 + paragraph.keep()) * paragraph.leading();
    if (sheet == null || (!fresh && baseline + needed > lowest())) {
      newPage();
    }
    List<LineBreaker.PrintedLine> lines = LineBreaker.lines(paragraph, type);
    for (int i = 0; i < lines.size(); i++) {
      advance(lines.get(i), paragraph.leading(), i == 0 ? paragraph.before() : 0);
      if (i == 0) {
        sheet.label(design.margin(page), baseline, paragraph);
      }
      sheet.line(design.margin(page), baseline, paragraph, lines.get(i));
    }
  }

  /** Sets {@code paragraph} so that only its first {@code count} lines find room on the page. */
  void setAtFoot(PrintedParagraph paragraph, int count) throws IOException {
    float above = paragraph.before() + count * paragraph.leading();
    if (baseline > lowest() - above) {
      newPage();
      fresh = false;
    }
    baseline = lowest() - above;
    set(paragraph);
  }

  void finish() throws IOException {
    finishPage();
    sheet = null;
  }

  private void advance(LineBreaker.PrintedLine line, float leading, float before)
      throws IOException {
    Map<String, Integer> own = notesOf(line);
    notes.putAll(own);
    if (!fresh && baseline + before + leading > lowest() + 0.1f) {
      notes.keySet().removeAll(own.keySet());
      newPage();
      notes.putAll(own);
    }
    baseline = fresh ? design.top() : baseline + before + leading;
    fresh = false;
  }

  private float lowest() {
    return design.bottom() - (notes.isEmpty() ? 0 : NOTE_GAP + noteLines() * noteLeading());
  }

  private int noteLines() {
    return notes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private float noteLeading() {
    return design.note("", "").leading();
  }

  private PrintedParagraph note(String mark) {
    return design.note(mark, paper.notes().get(mark));
  }

  /** Marks of the notes that {@code line} refers to, with how many lines each takes. */
  private Map<String, Integer> notesOf(LineBreaker.PrintedLine line) throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Word word : line.words()) {
      for (Word.Chunk chunk : word.chunks()) {
        if (chunk.face().rise() > 0 && paper.notes().containsKey(chunk.text())) {
          found.put(chunk.text(), LineBreaker.lines(note(chunk.text()), type).size());
        }
      }
    }
    return found;
  }

  private void finishPage() throws IOException {
    if (sheet == null) {
      return;
    }
    float margin = design.margin(page);
    float y = design.bottom() - noteLines() * noteLeading();
    if (!notes.isEmpty()) {
      sheet.rule(margin + 34, margin + 95, y - 5, 0.5f);
    }
    for (Map.Entry<String, Integer> note : notes.entrySet()) {
      y += noteLeading();
      sheet.set(margin, y, note(note.getKey()));
      y += (note.getValue() - 1) * noteLeading();
    }
    notes.clear();
    sheet.close();
  }
}
