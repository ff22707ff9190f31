package org.uprlib.extract.dialogue;

import org.uprlib.core.document.Span;

/**
 * A recommendation as the dialogue reports it. Immutable.
 *
 * @param letter {@code b} for {@code (b)}; empty string where the paragraph counts none
 * @param wording readable on its own, without the words that report it
 * @param span its place in the text of the paragraph
 */
public record Spoken(String letter, String wording, Span span) {}
