package org.uprlib.extract.read.addendum;

import java.util.List;
import org.uprlib.extract.text.reference.Reference;

/**
 * The numbers with which a paragraph or a cell opens, as a label for the answer that follows.
 *
 * @param kind what the numbers can be
 * @param references the numbers, in the order written
 * @param text as written, e.g. {@code 122.14–15}
 * @param rest what follows
 */
record AnswerLabel(Kind kind, List<Reference> references, String text, PlacedText rest) {
  AnswerLabel {
    references = List.copyOf(references);
  }

  /** True if the number may be the addendum's own. */
  boolean isPlain() {
    return kind == Kind.PLAIN;
  }

  /** The same label before these words alone. */
  AnswerLabel answeredBy(PlacedText words) {
    return new AnswerLabel(kind, references, text, words);
  }

  /** The first of its numbers, without the paragraph's. */
  String number() {
    return String.valueOf(references.get(0).first().number());
  }

  enum Kind {
    /** Recommendations: {@code 122.11}, {@code Rec. 18}. */
    RECOMMENDATIONS,
    /** Paragraphs of the report: {@code Paragraph 69 (a)}. */
    PARAGRAPHS,
    /** {@code 5.}: a recommendation, or the addendum's own paragraph. */
    PLAIN
  }
}
