package org.uprlib.extract.enrich.classify;

/** Takes the features of a request, one by one. */
public interface FeatureSink {
  /**
   * One feature.
   *
   * @param hash its 64-bit hash
   * @param from first token that it reads
   * @param to one past the last
   */
  void feature(long hash, int from, int to);
}
