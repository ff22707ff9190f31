package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.text.TextAssembler;

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
