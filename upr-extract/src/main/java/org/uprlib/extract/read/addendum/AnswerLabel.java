package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.OptionalInt;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.LeadIn;

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

  /**
   * True if {@code leadIn}, these numbers and the words behind them, speaks of others than these.
   */
  boolean turnsTo(LeadIn leadIn) {
    boolean positions = leadIn.namedPositions() > 0;
    boolean several = leadIn.namedPositions() > 1 && (namesOthers(leadIn) || parts(leadIn));
    return several || (positions && (leadIn.answersOthers() || heads(leadIn))) || leadIn.corrects();
  }

  private boolean namesOthers(LeadIn leadIn) {
    return !references.containsAll(leadIn.references());
  }

  /** {@code 121.1 and 121.2: the first is accepted, the second is noted}. */
  private boolean parts(LeadIn leadIn) {
    return leadIn.named().stream().allMatch(each -> each.references().size() < references.size());
  }

  /** {@code Paragraph 124: recommendations 1 to 5 are supported}: the paragraph is not. */
  private boolean heads(LeadIn leadIn) {
    OptionalInt paragraph = OptionalInt.of(references.get(0).first().number());
    return references.size() == 1
        && references.get(0).isWholeParagraph()
        && leadIn.references().stream()
            .allMatch(each -> each.first().paragraph().equals(paragraph));
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
