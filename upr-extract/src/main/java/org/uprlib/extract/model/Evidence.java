package org.uprlib.extract.model;

import org.uprlib.core.document.Span;

/**
 * The words that decided a position. Immutable.
 *
 * @param words as they stand in the paper
 * @param document symbol of the paper, or its file name where it has no symbol
 * @param paragraph label of the paragraph they stand in, e.g. {@code 115}; empty string if it has
 *     none
 * @param span their place in that paper's text
 */
public record Evidence(String words, String document, String paragraph, Span span) {}
