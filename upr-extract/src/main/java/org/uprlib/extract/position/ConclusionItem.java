package org.uprlib.extract.position;

import org.uprlib.core.document.Span;

/** A paragraph of section II, as the resolver wants it. */
public sealed interface ConclusionItem {
  /** Its text, without its number or label, lines joined. */
  String text();

  /**
   * Its place in the document's text. Where it is as long as {@link #text()}, offsets in the one
   * are taken to be offsets in the other.
   */
  Span span();

  /**
   * A paragraph that is no recommendation: a lead-in, a remark, a theme heading, the disclaimer.
   *
   * @param paragraph its number, e.g. {@code 92}; empty string if it has none
   * @param text its text
   * @param span its place
   */
  record StatementParagraph(String paragraph, String text, Span span) implements ConclusionItem {}

  /**
   * A recommendation.
   *
   * @param label its label, e.g. {@code 92.3}
   * @param text its text
   * @param span its place
   */
  record NumberedRecommendation(String label, String text, Span span) implements ConclusionItem {}

  /**
   * What the State says of recommendations, numbered as if it were one of them.
   *
   * @param label its label, e.g. {@code 92.4}
   * @param text its text
   * @param span its place
   */
  record StateRemark(String label, String text, Span span) implements ConclusionItem {}
}
