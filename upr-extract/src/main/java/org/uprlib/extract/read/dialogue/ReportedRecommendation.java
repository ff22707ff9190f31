package org.uprlib.extract.read.dialogue;

import org.uprlib.core.document.Span;

/**
 * A recommendation as the dialogue reports it. Immutable.
 *
 * @param letter {@code b} for {@code (b)}, or for the second recommendation of a paragraph that
 *     prints no letter there; empty string where none is left
 * @param printed true if the paragraph prints the letter
 * @param wording readable on its own, without the words that report it
 * @param span its place in the text of the paragraph
 */
record ReportedRecommendation(String letter, boolean printed, String wording, Span span) {}
