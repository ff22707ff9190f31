package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.text.TextToken;

/** One request as a model sees it: which of the model's features it has, and where. */
final class Reading implements FeatureSink {
  private static final int START = 256;
  private static final int MOST_DECIDING = 4;

  private final LinearModel model;
  private final long[] seen;
  private int[] rows = new int[START];
  private int rowCount;
  private int[] found = new int[3 * START];
  private int foundSize;

  private Reading(LinearModel model) {
    this.model = model;
    this.seen = new long[model.features() / Long.SIZE + 1];
  }

  /** The request that has {@code features} as {@code model} sees it. */
  static Reading of(FeatureList features, LinearModel model) {
    Reading reading = new Reading(model);
    features.tell(reading);
    return reading;
  }

  @Override
  public void feature(long hash, int from, int to) {
    int row = model.row(hash);
    if (row < 0) {
      return;
    }
    if ((seen[row >> 6] & 1L << row) == 0) {
      seen[row >> 6] |= 1L << row;
      if (rowCount == rows.length) {
        rows = Arrays.copyOf(rows, 2 * rowCount);
      }
      rows[rowCount++] = row;
    }
    if (foundSize == found.length) {
      found = Arrays.copyOf(found, 2 * foundSize);
    }
    found[foundSize++] = row;
    found[foundSize++] = from;
    found[foundSize++] = to;
  }

  double[] margins() {
    return model.margins(rows, rowCount);
  }

  /** How far each token speaks for {@code label}: its features' weights, shared among its words. */
  private double[] tokenWeights(int label, int tokens) {
    double[] weights = new double[tokens];
    for (int at = 0; at < foundSize; at += 3) {
      int from = found[at + 1];
      int to = found[at + 2];
      double share = (double) model.weight(found[at], label) / (to - from);
      for (int i = from; i < to; i++) {
        weights[i] += share;
      }
    }
    return weights;
  }

  /** The words that spoke most for {@code label}, neighbours as one, in text order. */
  List<Span> decidingWords(int label, List<TextToken> tokens) {
    double[] weights = tokenWeights(label, tokens.size());
    boolean[] chosen = new boolean[weights.length];
    double heaviest = 0;
    for (int round = 0; round < MOST_DECIDING; round++) {
      int best = -1;
      for (int i = 0; i < weights.length; i++) {
        if (!chosen[i] && weights[i] > 0 && (best < 0 || weights[i] > weights[best])) {
          best = i;
        }
      }
      if (best < 0 || weights[best] < heaviest / 3) {
        break;
      }
      heaviest = Math.max(heaviest, weights[best]);
      chosen[best] = true;
    }
    return spans(tokens, chosen);
  }

  private static List<Span> spans(List<TextToken> tokens, boolean[] chosen) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        int start = tokens.get(i).start();
        while (i + 1 < chosen.length && chosen[i + 1] && !tokens.get(i + 1).opensSentence()) {
          i++;
        }
        spans.add(new Span(start, tokens.get(i).end()));
      }
    }
    return spans;
  }
}
