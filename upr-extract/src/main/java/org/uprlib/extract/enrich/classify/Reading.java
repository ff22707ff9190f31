package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.term.TextToken;

/** One request as a model sees it: which of the model's features it has, and where. */
final class Reading {
  private static final int MOST_DECIDING = 4;

  private final LinearModel model;
  private final FeatureList features;

  /** The model's row of each feature; below 0 where it has none. */
  private final int[] rows;

  /** Rows of the features, each once. */
  private final int[] known;

  private final int knownCount;

  /** The request that has {@code features} as {@code model} sees it. */
  Reading(FeatureList features, LinearModel model) {
    this.model = model;
    this.features = features;
    this.rows = new int[features.size()];
    this.known = new int[rows.length];
    int[] seen = new int[Integer.highestOneBit(rows.length + 1) * 4];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = model.row(features.hash(i));
      rows[i] = row;
      if (row >= 0 && isNew(row, seen)) {
        known[count++] = row;
      }
    }
    this.knownCount = count;
  }

  /** Notes a row among those {@code seen}, 1 added: open addressing, 0 where none is. */
  private static boolean isNew(int row, int[] seen) {
    int slot = row & seen.length - 1;
    while (seen[slot] != 0) {
      if (seen[slot] == row + 1) {
        return false;
      }
      slot = slot + 1 & seen.length - 1;
    }
    seen[slot] = row + 1;
    return true;
  }

  /** The probability of each label. */
  double[] probabilities() {
    double[] probabilities = model.margins(known, knownCount);
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = model.labels().get(k).probability(probabilities[k]);
    }
    return probabilities;
  }

  /** How far each token speaks for {@code label}: its features' weights, shared among its words. */
  private double[] tokenWeights(int label, int tokens) {
    double[] weights = new double[tokens];
    for (int feature = 0; feature < rows.length; feature++) {
      if (rows[feature] >= 0) {
        int from = features.from(feature);
        int to = features.to(feature);
        double share = (double) model.weight(rows[feature], label) / (to - from);
        for (int i = from; i < to; i++) {
          weights[i] += share;
        }
      }
    }
    return weights;
  }

  /** The words that spoke most for {@code label}, neighbours as one, in text order. */
  List<Span> decidingWords(int label) {
    List<TextToken> tokens = features.tokens();
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

  private static boolean continues(TextToken token, TextToken next) {
    return !next.opensSentence() && next.start() >= token.end();
  }

  private static List<Span> spans(List<TextToken> tokens, boolean[] chosen) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        int start = tokens.get(i).start();
        while (i + 1 < chosen.length
            && chosen[i + 1]
            && continues(tokens.get(i), tokens.get(i + 1))) {
          i++;
        }
        spans.add(new Span(start, tokens.get(i).end()));
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }
}
