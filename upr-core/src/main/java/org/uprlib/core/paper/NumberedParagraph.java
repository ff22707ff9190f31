package org.uprlib.core.paper;

import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * A paragraph of running text in the body. Immutable.
 *
 * @param number as printed without the point behind it, be it typed or made by the word processor;
 *     empty for a paragraph without
 * @param ordinal its place among all paragraphs of the body, from 1
 * @param span where it is in the document's text
 */
public record NumberedParagraph(Optional<String> number, int ordinal, Span span) {}
