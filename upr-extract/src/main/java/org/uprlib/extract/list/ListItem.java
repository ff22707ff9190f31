package org.uprlib.extract.list;

import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.extract.recommend.NumberedText;
import org.uprlib.extract.table.PositionCell;

/**
 * A piece of a file that may be a list of recommendations. Immutable.
 *
 * @param kind what it looks like
 * @param words its text and place
 * @param said what its row says of the position; only a table has it
 */
record ListItem(Kind kind, NumberedText words, Optional<PositionCell.Said> said) {
  /** What a piece looks like. */
  enum Kind {
    /** A recommendation: numbered, or closed with a parenthesis. */
    RECOMMENDATION,
    /** A sentence that leads in: it ends with a colon. */
    LEAD_IN,
    /** Anything else that is no heading. */
    PROSE
  }

  static ListItem of(Kind kind, NumberedText words) {
    return new ListItem(kind, words, Optional.empty());
  }

  /** This piece, going on to {@code end} of {@code document}. */
  ListItem upTo(int end, Document document) {
    Span span = new Span(words.span().start(), end);
    Span text = new Span(words.textSpan().start(), end);
    String more = in(new Span(words.textSpan().end(), end), document);
    return new ListItem(
        kind,
        new NumberedText(
            words.label(),
            words.heading(),
            words.text() + more,
            words.printed() + more,
            span,
            text),
        said);
  }

  static String in(Span span, Document document) {
    return span.in(document.text()).replace('\n', ' ');
  }
}
