package org.uprlib.core.paper;

import org.uprlib.core.document.Span;

/**
 * A heading and what is below it, up to the next heading. Immutable.
 *
 * @param title its words, with the number that is printed before them
 * @param level depth, 1 for the outermost
 * @param span from the heading to the end of the last paragraph before the next heading
 */
public record Section(String title, int level, Span span) {}
