package org.uprlib.core.paper.submission.page;

/**
 * Words of the first page that are a name.
 *
 * @param from the first
 * @param to the word after the last
 */
public record Name(int from, int to) {
  public int words() {
    return to - from;
  }
}
