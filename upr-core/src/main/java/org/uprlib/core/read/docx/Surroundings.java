package org.uprlib.core.read.docx;

import org.uprlib.core.read.flow.FieldStack;

/**
 * What a paragraph's content depends on beyond itself.
 *
 * @param tableStyle id of the style of the table that it stands in; null outside tables
 * @param fields the fields under way, which may go on over paragraphs
 */
record Surroundings(String tableStyle, FieldStack fields) {}
