package org.uprlib.extract.recommend;

import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * A numbered text that makes a recommendation, wherever it stands. Immutable.
 *
 * @param label its number without closing stop; empty string if it has none
 * @param heading the theme heading above it
 * @param text the words without the label
 * @param printed as printed, label included
 * @param span the whole of it in the document's text
 * @param textSpan the words; where a page break parts them, those before it
 */
public record NumberedText(
    String label, Optional<String> heading, String text, String printed, Span span, Span textSpan) {

  /** Place in the document of {@code part} of the text; the whole of it beyond a page break. */
  Span place(Span part) {
    Span place = part.shift(textSpan.start());
    return textSpan.contains(place) ? place : span;
  }
}
