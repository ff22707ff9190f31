package org.uprlib.extract.enrich.term;

/**
 * A term of a table, found. Immutable.
 *
 * @param id what the table calls it
 * @param from its first token
 * @param to one past its last token
 */
public record TermMatch(String id, int from, int to) {}
