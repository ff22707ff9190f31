package org.uprlib.extract.phrase;

/**
 * A run of tokens that is read together.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 */
public record Sentence(int from, int to) {
  public boolean has(int index) {
    return from <= index && index < to;
  }
}
