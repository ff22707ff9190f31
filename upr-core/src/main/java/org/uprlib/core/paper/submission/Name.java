package org.uprlib.core.paper.submission;

/**
 * Words of the first page that are a name.
 *
 * @param from the first
 * @param to the word after the last
 */
record Name(int from, int to) {
  int words() {
    return to - from;
  }
}
