package org.uprlib.core.vocabulary;

/**
 * A document symbol found in a text.
 *
 * @param symbol the symbol
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record SymbolMatch(UnSymbol symbol, int start, int end) {}
