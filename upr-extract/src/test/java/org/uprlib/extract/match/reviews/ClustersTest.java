package org.uprlib.extract.match.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {
  /** Points on a line, alike by one less their distance. */
  private static float[][] likeness(String points) {
    String[] at = points.split(" ", -1);
    float[][] likeness = new float[at.length][at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at.length; j++) {
        likeness[i][j] = 1 - Math.abs(Float.parseFloat(at[i]) - Float.parseFloat(at[j]));
      }
    }
    return likeness;
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "0.1,                       0.5, '[[0]]'",
    "0.1 0.9,                   0.5, '[[0], [1]]'",
    "0.1 0.9 0.2,               0.5, '[[0, 2], [1]]'",
    "0.1 0.2 0.3 0.4 0.5,       0.8, '[[0, 1], [2, 3, 4]]'",
    "0.50 0.51 0.10 0.90 0.49,  0.9, '[[0, 1, 4], [2], [3]]'",
    "0.1 0.9 0.1 0.9,           0.0, '[[0, 1, 2, 3]]'",
  })
  void whatIsAlikeOnAverageIsJoined(String points, double least, String groups) {
    assertThat(new Clusters(likeness(points)).joined(least)).hasToString(groups);
  }

  @Test
  void nothingIsJoinedOfNothing() {
    assertThat(new Clusters(new float[0][0]).joined(0.5)).isEmpty();
  }

  @Test
  void groupsAreAlikeByTheAverageOfTheirMembers() {
    Clusters clusters = new Clusters(likeness("0.1 0.2 0.9"));
    List<List<Integer>> groups = clusters.joined(0.8);

    assertThat(clusters.between(groups.get(0), groups.get(1))).isBetween(0.249f, 0.251f);
  }
}
