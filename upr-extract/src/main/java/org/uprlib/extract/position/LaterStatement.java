package org.uprlib.extract.position;

/**
 * A statement that opens no list, kept until all lists are known.
 *
 * @param before how many recommendations stand before it
 * @param list ordinal of the list that stands before it, or that its own paragraph opens; 0 if none
 *     does
 * @param inLeadIn true if its paragraph opens a list
 */
record LaterStatement(
    Statement statement, Passage passage, int before, int list, boolean inLeadIn) {}
