package org.uprlib.extract.read.matrix;

import org.uprlib.core.document.Span;

/**
 * A row of a matrix, by the place where its recommendation stands. Immutable.
 *
 * @param label number of the recommendation; empty string if it has none
 * @param span place of the recommendation in the document's text
 */
public record PlacedRow(String label, Span span) {}
