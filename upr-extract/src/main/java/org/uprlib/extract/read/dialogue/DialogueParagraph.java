package org.uprlib.extract.read.dialogue;

import org.uprlib.core.document.Span;

/**
 * A numbered paragraph of a report's summary of the proceedings. Immutable.
 *
 * @param number its number
 * @param text its words, without its number, parts of paragraphs joined by blanks
 * @param span their place in the document's text, as long as {@code text}
 */
record DialogueParagraph(int number, String text, Span span) {}
