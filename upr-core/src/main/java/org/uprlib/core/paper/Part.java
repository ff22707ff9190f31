package org.uprlib.core.paper;

import org.uprlib.core.document.Span;

/**
 * A stretch of a submission that is one part of it. Immutable.
 *
 * @param kind which part; {@link PartKind#NOTES} here are those typed into the body
 * @param span where it is in the document's text, from its first paragraph to its last
 */
public record Part(PartKind kind, Span span) {}
