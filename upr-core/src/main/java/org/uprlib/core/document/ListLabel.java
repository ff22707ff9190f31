package org.uprlib.core.document;

/**
 * A number or bullet that a word processor prints before a paragraph and that is not part of its
 * text: list numbering. A number that was typed is part of the paragraph's text instead. Immutable.
 *
 * @param text as printed, e.g. {@code 115.3.}, {@code (a)}, {@code •}
 * @param level depth in its list, 0 for the outermost
 * @param bullet true if the list counts nothing
 */
public record ListLabel(String text, int level, boolean bullet) {}
