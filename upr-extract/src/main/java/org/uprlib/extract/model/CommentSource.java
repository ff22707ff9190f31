package org.uprlib.extract.model;

import org.uprlib.core.document.Location;

/**
 * Where a passage of a State's comment stands. Immutable.
 *
 * @param document symbol of the paper, or its file name where it has no symbol
 * @param paragraph label of the paragraph, e.g. {@code 137}; empty string if it has none
 * @param location page and place in that paper's text
 * @since 0.1.0
 */
public record CommentSource(String document, String paragraph, Location location) {}
