package org.uprlib.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.SourceMap;
import org.uprlib.core.document.Span;
import org.uprlib.extract.table.CellText.CellParagraph;

/** Finds the line breaks that an author typed within a paragraph, in the original text. */
final class TypedBreaks {
  private TypedBreaks() {}

  /** The parts of {@code paragraph} between typed line breaks. */
  static List<CellParagraph> parts(Paragraph paragraph, Document document) {
    List<CellParagraph> parts = new ArrayList<>();
    String text = paragraph.text();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && breaks(paragraph.span().start() + i, document)) {
        parts.add(part(paragraph, start, i));
        start = i + 1;
      }
    }
    parts.add(part(paragraph, start, text.length()));
    return parts;
  }

  private static CellParagraph part(Paragraph paragraph, int start, int end) {
    String words = paragraph.text().substring(start, end);
    String label = start > 0 ? "" : paragraph.label().map(l -> l.text() + " ").orElse("");
    Span span = new Span(start, end).shift(paragraph.span().start());
    return new CellParagraph((label + words).strip(), span);
  }

  /** True if the blank at {@code offset} stands for a line break. */
  private static boolean breaks(int offset, Document document) {
    SourceMap map = document.origin().map();
    int from = map.toOriginal(offset - 1) + 1;
    int to = map.toOriginal(offset + 1);
    return from < to && document.origin().text().substring(from, to).indexOf('\n') >= 0;
  }
}
