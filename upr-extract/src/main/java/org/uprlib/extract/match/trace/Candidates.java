package org.uprlib.extract.match.trace;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.uprlib.extract.rows.result.ResultRow;

/** The best of what may answer to one ask. Not thread-safe. */
final class Candidates {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate each) -> -each.score())
          .thenComparingInt(Candidate::order);

  private final int most;
  private final double least;
  private final NavigableSet<Candidate> kept = new TreeSet<>(BEST_FIRST);

  /**
   * A recommendation.
   *
   * @param text in which it was compared
   * @param order in which it came
   */
  record Candidate(ResultRow row, String text, double score, int order) {}

  Candidates(int most, double least) {
    this.most = most;
    this.least = least;
  }

  void offer(Candidate candidate) {
    if (candidate.score() >= least && candidate.score() > 0) {
      kept.add(candidate);
      if (kept.size() > most) {
        kept.pollLast();
      }
    }
  }

  List<Candidate> bestFirst() {
    return List.copyOf(kept);
  }
}
