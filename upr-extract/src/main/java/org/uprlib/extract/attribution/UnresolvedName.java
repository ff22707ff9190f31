package org.uprlib.extract.attribution;

import org.uprlib.core.document.Span;

/**
 * A name that stands where a recommending State belongs and that names no State. Immutable.
 *
 * @param text as printed
 * @param span its place in the recommendation as given to {@link Attributor#attribute(String)}
 */
public record UnresolvedName(String text, Span span) {}
