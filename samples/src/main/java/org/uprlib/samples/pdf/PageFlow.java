package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
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
  private final Map<String, List<PrintedLine>> notes = new LinkedHashMap<>();
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
    float first = firstLineStart(paragraph);
    float width = paragraph.right() - paragraph.left();
    List<PrintedLine> lines =
        LineBreaker.lines(paragraph.words(), paragraph.right() - first, width, type);
    for (int i = 0; i < lines.size(); i++) {
      advance(lines.get(i), paragraph.leading(), i == 0 ? paragraph.before() : 0);
      if (i == 0) {
        label(paragraph);
      }
      line(lines.get(i), i == 0 ? first : paragraph.left(), paragraph);
    }
  }

  /** Sets {@code paragraph} so that only its first {@code count} lines find room on the page. */
  void setAtFoot(PrintedParagraph paragraph, int count) throws IOException {
    float target = lowest() - paragraph.before() - count * paragraph.leading();
    if (baseline > target) {
      newPage();
      fresh = false;
      target = lowest() - paragraph.before() - count * paragraph.leading();
    }
    baseline = target;
    set(paragraph);
  }

  void finish() throws IOException {
    finishPage();
    sheet = null;
  }

  private void advance(PrintedLine line, float leading, float before) throws IOException {
    addNotes(line);
    if (!fresh && baseline + before + leading > lowest() + 0.1f) {
      Map<String, List<PrintedLine>> moved = notesOf(line);
      notes.keySet().removeAll(moved.keySet());
      newPage();
      notes.putAll(moved);
    }
    baseline = fresh ? design.top() : baseline + before + leading;
    fresh = false;
  }

  private float firstLineStart(PrintedParagraph paragraph) throws IOException {
    if (paragraph.label().isEmpty() || paragraph.labelEnds()) {
      return paragraph.first();
    }
    float end = paragraph.labelAt() + labelLine(paragraph).width();
    return Math.max(paragraph.first(), end + paragraph.leading() / 4);
  }

  private PrintedLine labelLine(PrintedParagraph paragraph) throws IOException {
    return LineBreaker.lines(paragraph.label(), Float.MAX_VALUE, Float.MAX_VALUE, type).get(0);
  }

  private void label(PrintedParagraph paragraph) throws IOException {
    if (!paragraph.label().isEmpty()) {
      PrintedLine label = labelLine(paragraph);
      float start = paragraph.labelAt() - (paragraph.labelEnds() ? label.width() : 0);
      sheet.line(design.margin(page) + start, baseline, label, 0);
    }
  }

  private void line(PrintedLine line, float start, PrintedParagraph paragraph) throws IOException {
    float room = paragraph.right() - start - line.width();
    boolean stretched = paragraph.fit() == PrintedParagraph.Fit.JUSTIFIED && !line.last();
    float x = start + (paragraph.fit() == PrintedParagraph.Fit.CENTRED ? room / 2 : 0);
    float stretch = stretched && line.gaps() > 0 ? room / line.gaps() : 0;
    sheet.line(design.margin(page) + x, baseline, line, stretch);
  }

  private float lowest() {
    int lines = notes.values().stream().mapToInt(List::size).sum();
    return design.bottom() - (lines == 0 ? 0 : NOTE_GAP + lines * noteLeading());
  }

  private float noteLeading() {
    return design.note("", "").leading();
  }

  private void addNotes(PrintedLine line) throws IOException {
    notes.putAll(notesOf(line));
  }

  private Map<String, List<PrintedLine>> notesOf(PrintedLine line) throws IOException {
    Map<String, List<PrintedLine>> found = new LinkedHashMap<>();
    for (Word word : line.words()) {
      for (Word.Chunk chunk : word.chunks()) {
        String text = paper.notes().get(chunk.text());
        if (chunk.face().rise() > 0 && text != null) {
          PrintedParagraph note = design.note(chunk.text(), text);
          float width = note.right() - note.left();
          found.put(chunk.text(), LineBreaker.lines(note.words(), width, width, type));
        }
      }
    }
    return found;
  }

  private void finishPage() throws IOException {
    if (sheet == null) {
      return;
    }
    List<Map.Entry<String, List<PrintedLine>>> open = new ArrayList<>(notes.entrySet());
    notes.clear();
    int lines = open.stream().mapToInt(entry -> entry.getValue().size()).sum();
    baseline = design.bottom() - lines * noteLeading();
    if (lines > 0) {
      sheet.rule(design.margin(page) + 34, design.margin(page) + 95, baseline - 5, 0.5f);
    }
    for (Map.Entry<String, List<PrintedLine>> entry : open) {
      PrintedParagraph note = design.note(entry.getKey(), paper.notes().get(entry.getKey()));
      List<PrintedLine> set = entry.getValue();
      for (int i = 0; i < set.size(); i++) {
        baseline += noteLeading();
        if (i == 0) {
          label(note);
        }
        line(set.get(i), note.left(), note);
      }
    }
    sheet.close();
  }
}
