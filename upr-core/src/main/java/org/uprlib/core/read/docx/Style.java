package org.uprlib.core.read.docx;

/**
 * One style of the style sheet. Immutable.
 *
 * @param id what the document calls it
 * @param name what users call it; empty if it has none
 * @param basedOn id of the style that it alters; null for none
 */
record Style(
    String id, String name, String basedOn, RunProperties run, ParagraphProperties paragraph) {}
