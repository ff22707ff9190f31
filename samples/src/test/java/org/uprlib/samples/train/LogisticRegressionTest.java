package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void constantIsTheLogOddsOfTheShare() {
    LogisticRegression regression = LogisticRegression.holding(new double[0], 1);
    for (int i = 0; i < 10; i++) {
      regression.add(new double[0], i < 3);
    }
    assertThat(regression.fit()[0]).isEqualTo(Math.log(3 / 7.0), offset(1e-6));
  }

  @Test
  void groupsGetTheirOwnShares() {
    LogisticRegression regression = LogisticRegression.holding(new double[1], 1e-9);
    regression.add(new double[] {0}, 0.2);
    regression.add(new double[] {1}, 0.9);
    double[] weights = regression.fit();
    assertThat(LogisticRegression.probability(weights, new double[] {0}))
        .isEqualTo(0.2, offset(1e-6));
    assertThat(LogisticRegression.probability(weights, new double[] {1}))
        .isEqualTo(0.9, offset(1e-6));
  }

  @Test
  void heldWeightsStayAndOthersFitAroundThem() {
    LogisticRegression regression = LogisticRegression.holding(new double[] {-1.5}, 1);
    regression.add(new double[] {1}, 0.5);
    double[] weights = regression.fit();
    assertThat(weights[0]).isEqualTo(-1.5, offset(1e-6));
    assertThat(weights[1]).isEqualTo(1.5, offset(1e-6));
  }

  @Test
  void weightsThatNothingSpeaksForStayAtTheirPrior() {
    LogisticRegression regression =
        new LogisticRegression(new double[] {2, 0}, new double[] {1e-3, 1e-9});
    regression.add(new double[] {0}, 0.5);
    assertThat(regression.fit()[0]).isEqualTo(2, offset(1e-6));
  }

  @Test
  void aRidgeKeepsWeightsOfPartedExamplesFinite() {
    LogisticRegression regression = LogisticRegression.holding(new double[1], 1);
    for (int i = 0; i < 50; i++) {
      regression.add(new double[] {1}, true);
      regression.add(new double[] {-1}, false);
    }
    assertThat(regression.fit()[0]).isBetween(2.0, 5.0);
  }
}
