package org.uprlib.extract.read.dialogue;

import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.dialogue.PledgeReader.Role;

/** Makes pledges of places in one paper. Immutable and thread-safe. */
final class PledgeMaker {
  private static final String SEPARATORS = ";,";

  private final Document document;
  private final String name;
  private final PhraseTable<Role> phrases;

  PledgeMaker(Document document, PaperInfo paper, PhraseTable<Role> phrases) {
    this.document = document;
    this.phrases = phrases;
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
   * @param printed as printed, label included
   * @param span all of it
   * @param words what the State pledges
   */
  Pledge pledge(String label, String printed, Span span, Span words, Evidence announcement) {
    return new Pledge(
        label, trimmed(words(words)), printed.strip(), document.locate(span), name, announcement);
  }

  /** Without the comma or semicolon, and the "and", that lead to the next item of a list. */
  private String trimmed(String text) {
    String found = text.strip();
    int blank = found.lastIndexOf(' ');
    if (blank > 0
        && SEPARATORS.indexOf(found.charAt(blank - 1)) >= 0
        && phrases.is(Role.AND, found.substring(blank + 1))) {
      found = found.substring(0, blank);
    }
    while (!found.isEmpty() && SEPARATORS.indexOf(found.charAt(found.length() - 1)) >= 0) {
      found = found.substring(0, found.length() - 1).stripTrailing();
    }
    return found;
  }
}
