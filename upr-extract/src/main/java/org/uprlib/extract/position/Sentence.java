package org.uprlib.extract.position;

/**
 * A run of tokens that is read together.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 */
record Sentence(int from, int to) {
  boolean has(int index) {
    return from <= index && index < to;
  }
}
