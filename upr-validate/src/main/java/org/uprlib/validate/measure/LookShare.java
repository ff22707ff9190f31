package org.uprlib.validate.measure;

import org.uprlib.core.document.Span;

/**
 * How much of the running text has one look. Immutable.
 *
 * @param value the font's family, its size in points or the spacing of lines, as printed
 * @param share part of all characters measured, above 0, at most 1
 * @param first where it first stands
 */
public record LookShare(String value, double share, Span first) {}
