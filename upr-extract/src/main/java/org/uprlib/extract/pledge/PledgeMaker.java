package org.uprlib.extract.pledge;

import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Location;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Pledge;

/** Makes pledges of places in one paper. Immutable and thread-safe. */
final class PledgeMaker {
  private final Document document;
  private final String name;

  PledgeMaker(Document document, PaperInfo paper) {
    this.document = document;
    this.name = paper.symbol().orElse(document.source());
  }

  Document document() {
    return document;
  }

  /** The words at {@code span}, paragraphs joined by blanks; as long as {@code span}. */
  String words(Span span) {
    return span.in(document.text()).replace('\n', ' ');
  }

  Evidence evidence(String label, Span span) {
    return new Evidence(words(span).strip(), name, label, span);
  }

  /**
   * A pledge.
   *
   * @param printedLabel a label that the text does not hold, or an empty string
   * @param span all of it
   * @param words what the State pledges
   */
  Pledge pledge(String label, String printedLabel, Span span, Span words, Evidence announcement) {
    String printed = words(span).strip();
    return new Pledge(
        label,
        trimmed(words(words)),
        printedLabel.isEmpty() ? printed : printedLabel + " " + printed,
        new Location(document.pageAt(span.start()), span),
        name,
        announcement);
  }

  /** Without the comma or semicolon, and the "and", that lead to the next item of a list. */
  private static String trimmed(String text) {
    String found = text.strip();
    if (found.endsWith("; and") || found.endsWith(", and")) {
      found = found.substring(0, found.length() - " and".length());
    }
    while (found.endsWith(";") || found.endsWith(",")) {
      found = found.substring(0, found.length() - 1).stripTrailing();
    }
    return found;
  }
}
