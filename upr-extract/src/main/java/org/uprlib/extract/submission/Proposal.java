package org.uprlib.extract.submission;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/**
 * A recommendation that a submission proposes. Immutable.
 *
 * @param text its words
 * @param section title of the section that it stands in
 * @param span where it stands in the document's text
 * @param page page counted from 1; empty where the format has no pages
 * @param form how it is known
 */
public record Proposal(
    String text, Optional<String> section, Span span, OptionalInt page, Form form) {
  /** How a proposal is known. */
  public enum Form {
    /** An item, numbered or bulleted, under a heading that announces recommendations. */
    LISTED,
    /** A sentence such as "We recommend that …" in running text. */
    IN_TEXT
  }
}
