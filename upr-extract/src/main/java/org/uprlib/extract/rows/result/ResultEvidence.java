package org.uprlib.extract.rows.result;

import java.util.Optional;

/**
 * The words that decided a position. Immutable.
 *
 * @param words as they stand in the paper
 * @param symbol of the paper, or its file name where it has no symbol
 * @param paragraph that they stand in
 */
public record ResultEvidence(String words, Optional<String> symbol, Optional<String> paragraph) {}
