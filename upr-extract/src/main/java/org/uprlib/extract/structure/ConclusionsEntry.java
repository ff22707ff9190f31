package org.uprlib.extract.structure;

import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;

/**
 * A numbered unit of the conclusions: what the report states, or one recommendation. Immutable.
 *
 * @param kind which of the two
 * @param label {@code 87} for a statement, {@code 87.3} for a recommendation, {@code 87} again for
 *     a lone one without number, {@code 87(note 1)} for one in a footnote; empty string for a
 *     statement without number
 * @param printedLabel the label that list numbering prints and the text does not hold; empty string
 *     if the label was typed
 * @param span the whole of it in {@link Document#text()}, a typed label included
 * @param textSpan the words, without a typed label
 * @param heading theme heading above a recommendation, if there is one
 */
public record ConclusionsEntry(
    Kind kind,
    String label,
    String printedLabel,
    Span span,
    Span textSpan,
    Optional<String> heading) {
  /** What a numbered unit is. */
  public enum Kind {
    STATEMENT,
    RECOMMENDATION
  }

  /** An entry that prints no number; {@code label} is what it is called by. */
  static ConclusionsEntry unnumbered(Kind kind, String label, Span span, Optional<String> heading) {
    return new ConclusionsEntry(kind, label, "", span, span, heading);
  }

  /** True if the character at {@code offset} belongs to it, or the place right behind it. */
  boolean holds(int offset) {
    return span.start() <= offset && offset <= span.end();
  }

  /** The words, parts of paragraphs joined by blanks; as long as {@link #textSpan()}. */
  public String text(Document document) {
    return textSpan.in(document.text()).replace('\n', ' ');
  }

  /** The words as printed, label included. */
  public String printed(Document document) {
    String words = span.in(document.text()).replace('\n', ' ');
    return printedLabel.isEmpty() ? words : printedLabel + " " + words;
  }

  /** This entry, its words only those of {@code part}. */
  public ConclusionsEntry saying(Span part) {
    return new ConclusionsEntry(kind, label, printedLabel, span, part, heading);
  }

  /** This entry, going on to {@code end}. */
  ConclusionsEntry upTo(int end) {
    return new ConclusionsEntry(
        kind,
        label,
        printedLabel,
        new Span(span.start(), end),
        new Span(textSpan.start(), end),
        heading);
  }
}
