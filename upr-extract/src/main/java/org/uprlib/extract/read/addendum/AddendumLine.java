package org.uprlib.extract.read.addendum;

import java.util.Optional;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;

/**
 * A paragraph of the addendum.
 *
 * @param label the number that list numbering prints before it; empty string for none or a bullet
 * @param text its text
 * @param look how much it looks like a heading
 * @param level depth of a heading, 1 for the outermost; 0 for anything else
 * @param span its place in the document's text
 */
record AddendumLine(String label, String text, Look look, int level, Span span)
    implements AddendumBlock {
  enum Look {
    HEADING,
    BOLD,
    PLAIN
  }

  static AddendumLine of(Heading heading) {
    return of(heading.paragraph(), Look.HEADING, heading.level());
  }

  static AddendumLine of(Paragraph paragraph) {
    return of(paragraph, paragraph.bold() ? Look.BOLD : Look.PLAIN, 0);
  }

  private static AddendumLine of(Paragraph paragraph, Look look, int level) {
    Optional<ListLabel> label = paragraph.label().filter(each -> !each.bullet());
    return new AddendumLine(
        label.map(each -> each.text().strip()).orElse(""),
        paragraph.text(),
        look,
        level,
        paragraph.span());
  }

  /** True if nothing makes it look like a heading. */
  boolean isPlain() {
    return look == Look.PLAIN;
  }

  /** What comes after the first {@code length} characters of the text. */
  PlacedText from(int length) {
    int start = length;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new PlacedText(text.substring(start), span.start() + start);
  }
}
