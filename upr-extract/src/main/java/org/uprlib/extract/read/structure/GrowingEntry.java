package org.uprlib.extract.read.structure;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;

/**
 * An entry that paragraph after paragraph may go on with. However many there are, each is copied
 * once. Not thread-safe.
 */
public final class GrowingEntry {
  private final Document document;
  private final Entry first;
  private int end;
  private @Nullable StringBuilder text;

  /** An entry of {@code document}, as long as {@code first}. */
  public GrowingEntry(Entry first, Document document) {
    this.document = document;
    this.first = first;
    this.end = first.textSpan().end();
  }

  /** Makes it go on to {@code place} of the document. */
  public void growTo(int place) {
    if (text == null) {
      text = new StringBuilder(first.text());
    }
    text.append(new Span(end, place).in(document.text()).replace('\n', ' '));
    end = place;
  }

  /** What it is. */
  public Entry.Kind kind() {
    return first.kind();
  }

  /** Its label. */
  public String label() {
    return first.label();
  }

  /** The words so far. */
  public CharSequence text() {
    return text == null ? first.text() : text;
  }

  /** The entry so far. */
  public Entry entry() {
    if (text == null) {
      return first;
    }
    String whole = text.toString();
    return new Entry(
        first.kind(),
        first.label(),
        first.heading(),
        whole,
        first.printed() + whole.substring(first.text().length()),
        new Span(first.span().start(), end),
        new Span(first.textSpan().start(), end),
        first.comment());
  }
}
