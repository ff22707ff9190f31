package org.uprlib.core.document;

/**
 * Characters of one paragraph that look alike. Immutable.
 *
 * @param span their place in {@link Document#text()}
 * @param style how they look
 */
public record Run(Span span, RunStyle style) {}
