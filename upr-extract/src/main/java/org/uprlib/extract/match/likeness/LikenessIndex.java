package org.uprlib.extract.match.likeness;

/** Texts that asks can be compared with. Immutable and thread-safe. */
public interface LikenessIndex {
  /**
   * How probable it is that each text answers to {@code ask}.
   *
   * @return a number from 0 to 1 a text, in the order of the texts; all 0 for an ask without words
   */
  double[] scores(String ask);
}
