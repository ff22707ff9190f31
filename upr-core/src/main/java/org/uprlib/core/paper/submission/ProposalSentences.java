package org.uprlib.core.paper.submission;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.document.Span;

/** Cuts running text into sentences. Stateless. */
final class ProposalSentences {
  private ProposalSentences() {}

  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      found.add(new Span(start, end));
      start = end;
    }
    return found;
  }
}
