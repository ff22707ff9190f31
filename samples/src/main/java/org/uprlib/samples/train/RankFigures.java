package org.uprlib.samples.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How well rankings put what asks are linked with first. Not thread-safe. */
final class RankFigures {
  private static final int TOP = 10;

  private int asks;
  private double first;
  private double hits;
  private double recall;
  private double reciprocal;

  /** Adds the ranking that {@code scores} make. */
  void add(double[] scores, Set<Integer> links) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .toList();
    int best =
        IntStream.range(0, order.size())
            .filter(k -> links.contains(order.get(k)))
            .findFirst()
            .orElseThrow();
    long found = order.stream().limit(TOP).filter(links::contains).count();
    asks++;
    first += best == 0 ? 1 : 0;
    hits += best < TOP ? 1 : 0;
    recall += (double) found / links.size();
    reciprocal += 1.0 / (best + 1);
  }

  /** Cells of a table: hit@1, hit@10, recall@10, mean reciprocal rank. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %.3f",
        first / asks,
        hits / asks,
        recall / asks,
        reciprocal / asks);
  }
}
