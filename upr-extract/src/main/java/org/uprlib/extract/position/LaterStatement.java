package org.uprlib.extract.position;

import org.uprlib.extract.statement.Statement;

/**
 * A statement that opens no list, kept until all lists are known.
 *
 * @param before how many recommendations stand before it
 * @param list ordinal of the list that stands before it, or that its own paragraph opens; 0 if none
 *     does
 * @param inLeadIn true if its paragraph opens a list
 */
record LaterStatement(
    Statement statement, LeadInPassage passage, int before, int list, boolean inLeadIn) {}
