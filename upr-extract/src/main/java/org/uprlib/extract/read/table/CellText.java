package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;

/**
 * What one cell holds, or several that belong together: cells that a page break parts are one.
 * Immutable.
 *
 * @param paragraphs in order; not empty
 */
public record CellText(List<CellParagraph> paragraphs) {
  public CellText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * One paragraph of a cell.
   *
   * @param text as printed, with the number or bullet of list numbering before it
   * @param span place of its words in the document's text
   */
  public record CellParagraph(String text, Span span) {}

  /** The text of {@code cell}; empty for an empty one. */
  public static Optional<CellText> of(Table.Cell cell) {
    return of(cell, CellText::whole);
  }

  /**
   * The text of {@code cell} of {@code document}; empty for an empty one. A line break that was
   * typed parts paragraphs; one of the printed page does not.
   */
  static Optional<CellText> of(Table.Cell cell, Document document) {
    return document.type() == FileType.PDF
        ? of(cell)
        : of(cell, paragraph -> parts(paragraph, document));
  }

  private static Optional<CellText> of(
      Table.Cell cell, Function<Paragraph, List<CellParagraph>> reader) {
    List<CellParagraph> paragraphs =
        cell.texts()
            .flatMap(text -> reader.apply(text.paragraph()).stream())
            .filter(part -> !part.text().isBlank())
            .toList();
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new CellText(paragraphs));
  }

  private static List<CellParagraph> whole(Paragraph paragraph) {
    return List.of(new CellParagraph(paragraph.printed().strip(), paragraph.span()));
  }

  /** The paragraphs in one line; a word broken between two of them is whole again. */
  public String text() {
    return joined(new ArrayList<>());
  }

  /** The number under a paragraph that it ends with and that names it: {@code R3 (124.3)}. */
  public Optional<String> lastNumber() {
    return RowNumber.last(text());
  }

  /** Where each paragraph begins in {@link #text()}. */
  public List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    joined(starts);
    return starts;
  }

  private String joined(List<Integer> starts) {
    StringBuilder text = new StringBuilder();
    for (CellParagraph paragraph : paragraphs) {
      if (text.length() > 0 && !isBroken(text, paragraph.text())) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(paragraph.text());
    }
    return text.toString();
  }

  /** True if {@code next} goes on with the word that {@code text} ends in. */
  public static boolean isBroken(CharSequence text, String next) {
    int length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Character.isLetter(text.charAt(length - 2))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Place of the first paragraph in the document's text, up to the last that follows on it. */
  public Span span() {
    Span first = paragraphs.get(0).span();
    int end = first.end();
    for (CellParagraph paragraph : paragraphs) {
      if (paragraph.span().start() > end + 1) {
        break;
      }
      end = Math.max(end, paragraph.span().end());
    }
    return new Span(first.start(), end);
  }

  /** The same cell, read as {@code words}. */
  CellText saying(String words) {
    return new CellText(List.of(new CellParagraph(words, span())));
  }

  /** Where the first colon stands in {@link #text()}; -1 without one. */
  int colon() {
    return text().replace('：', ':').indexOf(':');
  }

  /** What follows on the first {@code length} characters. */
  Optional<CellText> from(int length) {
    CellParagraph first = paragraphs.get(0);
    List<CellParagraph> rest = new ArrayList<>();
    if (length < first.text().length()) {
      String text = first.text().substring(length);
      // A number of the list stands in the text, not in its place.
      int start = Math.max(first.span().start(), first.span().end() - text.length());
      Span place = new Span(start, first.span().end());
      rest.add(new CellParagraph(text.strip(), place));
    }
    rest.addAll(paragraphs.subList(1, paragraphs.size()));
    rest.removeIf(paragraph -> paragraph.text().isBlank());
    return rest.isEmpty() ? Optional.empty() : Optional.of(new CellText(rest));
  }

  CellText and(CellText more) {
    List<CellParagraph> all = new ArrayList<>(paragraphs);
    all.addAll(more.paragraphs);
    return new CellText(all);
  }

  /** The parts of {@code paragraph} between line breaks that its author typed. */
  private static List<CellParagraph> parts(Paragraph paragraph, Document document) {
    List<CellParagraph> parts = new ArrayList<>();
    String text = paragraph.text();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && document.origin().endsLine(paragraph.span().start() + i)) {
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
}
