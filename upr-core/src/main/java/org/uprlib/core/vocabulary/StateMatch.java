package org.uprlib.core.vocabulary;

/**
 * The name of a State found in a running text.
 *
 * @param state the State
 * @param start offset of the name's first character, its article included
 * @param end offset after the name's last character
 */
public record StateMatch(State state, int start, int end) {}
