package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.uprlib.extract.rows.result.ResultRow;

/** The best of what may answer to one ask. Not thread-safe. */
final class Candidates {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate each) -> -each.score())
          .thenComparingInt(Candidate::order);

  private final int most;
  private final double least;
  private final PriorityQueue<Candidate> kept = new PriorityQueue<>(BEST_FIRST.reversed());

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
    double score = candidate.score();
    if (score < least || score <= 0) {
      return;
    }
    if (kept.size() < most) {
      kept.add(candidate);
    } else if (score > kept.peek().score()) {
      kept.poll();
      kept.add(candidate);
    }
  }

  List<Candidate> bestFirst() {
    List<Candidate> sorted = new ArrayList<>(kept);
    sorted.sort(BEST_FIRST);
    return sorted;
  }
}
