package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.text.Token;

/** Chooses the words that spoke most for a label. */
final class DecidingWords {
  private static final int MOST = 4;

  private DecidingWords() {}

  /** Spans of the heaviest words, neighbours as one, in text order. */
  static List<Span> of(List<Token> tokens, double[] weights) {
    boolean[] chosen = new boolean[weights.length];
    double heaviest = 0;
    for (int round = 0; round < MOST; round++) {
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

  private static List<Span> spans(List<Token> tokens, boolean[] chosen) {
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
