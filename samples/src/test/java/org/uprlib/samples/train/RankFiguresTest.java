package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankFiguresTest {
  private final WeightTraining.RankFigures figures = new WeightTraining.RankFigures();

  @Test
  void theBestOfSeveralLinksCounts() {
    figures.add(new double[] {0.1, 0.9, 0.5}, Set.of(1, 0));
    figures.add(new double[] {0.1, 0.9, 0.5}, Set.of(2));
    assertThat(figures.cells()).isEqualTo("0.500 | 1.000 | 1.000 | 0.750");
  }

  @Test
  void linksBehindTheFirstTenAreNotRecalled() {
    double[] falling = IntStream.range(0, 20).mapToDouble(i -> -i).toArray();
    figures.add(falling, Set.of(4, 19));
    figures.add(falling, Set.of(19));
    assertThat(figures.cells()).isEqualTo("0.000 | 0.500 | 0.250 | 0.125");
  }
}
