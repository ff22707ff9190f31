package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what is alike: the two groups that are most alike on average become one, again and again,
 * until no two are alike enough. Not thread-safe.
 */
final class Clusters {
  private final float[][] likeness;
  private final int[] sizes;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] nearest;

  /**
   * Groups of one.
   *
   * @param likeness of each two, which is changed; it is the same either way
   */
  Clusters(float[][] likeness) {
    this.likeness = likeness;
    this.sizes = new int[likeness.length];
    this.nearest = new int[likeness.length];
    for (int i = 0; i < likeness.length; i++) {
      sizes[i] = 1;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (int i = 0; i < likeness.length; i++) {
      nearest[i] = nearest(i);
    }
  }

  private int nearest(int one) {
    int best = -1;
    for (int other = 0; other < sizes.length; other++) {
      if (other != one
          && sizes[other] > 0
          && (best < 0 || likeness[one][other] > likeness[one][best])) {
        best = other;
      }
    }
    return best;
  }

  /** The groups whose members are alike by {@code least} on average, in order of first members. */
  List<List<Integer>> joined(double least) {
    for (int one = best(); one >= 0 && likeness[one][nearest[one]] >= least; one = best()) {
      join(Math.min(one, nearest[one]), Math.max(one, nearest[one]));
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  /** How alike the members of two of the groups are on average. */
  float between(List<Integer> one, List<Integer> other) {
    return likeness[one.get(0)][other.get(0)];
  }

  private int best() {
    int best = -1;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0
          && nearest[i] >= 0
          && (best < 0 || likeness[i][nearest[i]] > likeness[best][nearest[best]])) {
        best = i;
      }
    }
    return best;
  }

  private void join(int one, int other) {
    for (int i = 0; i < sizes.length; i++) {
      float mean =
          (sizes[one] * likeness[one][i] + sizes[other] * likeness[other][i])
              / (sizes[one] + sizes[other]);
      likeness[one][i] = mean;
      likeness[i][one] = mean;
    }
    sizes[one] += sizes[other];
    sizes[other] = 0;
    members.get(one).addAll(members.get(other));
    members.get(other).clear();
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0 && (i == one || nearest[i] == one || nearest[i] == other)) {
        nearest[i] = nearest(i);
      } else if (sizes[i] > 0 && likeness[i][one] > likeness[i][nearest[i]]) {
        nearest[i] = one;
      }
    }
  }
}
