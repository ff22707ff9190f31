package org.uprlib.core.document;

/**
 * A title above a part of the document. Immutable.
 *
 * @param paragraph its text
 * @param level depth, 1 for the outermost
 */
public record Heading(Paragraph paragraph, int level) implements TextBlock {
  @Override
  public Span span() {
    return paragraph.span();
  }

  @Override
  public String text() {
    return paragraph.text();
  }
}
