package org.uprlib.validate.measure;

import org.uprlib.core.document.Span;

/**
 * A year that the body names. Immutable.
 *
 * @param year the year
 * @param span where it stands
 */
public record Year(int year, Span span) {}
