package org.uprlib.samples.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;

/** How well rankings put what asks are linked with first. Not thread-safe. */
final class RankFigures {
  private static final int TOP = 10;

  private final Mean first = new Mean();
  private final Mean hits = new Mean();
  private final Mean recall = new Mean();
  private final Mean reciprocal = new Mean();

  /** Adds the ranking that {@code scores} make. */
  void add(double[] scores, Set<Integer> links) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .toList();
    int best = links.stream().mapToInt(order::indexOf).min().orElseThrow();
    first.increment(best == 0 ? 1 : 0);
    hits.increment(best < TOP ? 1 : 0);
    recall.increment(
        order.stream().limit(TOP).filter(links::contains).count() / (double) links.size());
    reciprocal.increment(1.0 / (best + 1));
  }

  /** Cells of a table: hit@1, hit@10, recall@10, mean reciprocal rank. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %.3f",
        first.getResult(),
        hits.getResult(),
        recall.getResult(),
        reciprocal.getResult());
  }
}
