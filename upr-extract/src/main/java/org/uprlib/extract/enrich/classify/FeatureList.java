package org.uprlib.extract.enrich.classify;

import java.util.Arrays;
import java.util.List;
import org.uprlib.extract.text.term.TextToken;

/** The features of one request, read once for all models that are trained with them. */
final class FeatureList implements Features.Sink {
  /** Few requests have more. */
  private static final int START = 256;

  private final List<TextToken> tokens;
  private long[] hashes = new long[START];
  private int[] places = new int[2 * START];
  private int size;

  private FeatureList(List<TextToken> tokens) {
    this.tokens = tokens;
  }

  /** The features of {@code request}. */
  static FeatureList of(Features features, ReadRequest request) {
    FeatureList list = new FeatureList(request.words().tokens());
    features.read(request, list);
    return list;
  }

  @Override
  public void feature(long hash, int from, int to) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      places = Arrays.copyOf(places, 4 * size);
    }
    hashes[size] = hash;
    places[2 * size] = from;
    places[2 * size + 1] = to;
    size++;
  }

  int size() {
    return size;
  }

  long hash(int feature) {
    return hashes[feature];
  }

  /** The first token that a feature reads. */
  int from(int feature) {
    return places[2 * feature];
  }

  /** One past the last. */
  int to(int feature) {
    return places[2 * feature + 1];
  }

  List<TextToken> tokens() {
    return tokens;
  }
}
