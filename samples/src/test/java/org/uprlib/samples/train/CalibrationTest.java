package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uprlib.samples.train.Calibration.Margins;

class CalibrationTest {
  /** Of a hundred margins, those above a half are borne, but for a few between. */
  private static Margins rising(String kind, double wrong) {
    double[] margins = IntStream.range(0, 100).mapToDouble(i -> i / 50.0 - 1).toArray();
    List<Boolean> bears =
        IntStream.range(0, 100).mapToObj(i -> i % 10 < 10 * wrong ? i < 50 : i >= 50).toList();
    return new Margins(kind, margins, bears);
  }

  @Test
  void theCurveIsSteeperWhereMarginsTellMore() {
    List<Calibration> fitted = Calibration.fit(List.of(rising("a", 0.1), rising("a", 0.4)));
    assertThat(fitted.get(0).slope()).isGreaterThan(2 * fitted.get(1).slope()).isPositive();
    assertThat(-fitted.get(0).offset() / fitted.get(0).slope()).isEqualTo(0, offset(0.05));
  }

  @Test
  void aThresholdIsHalfOfTheF1ThatIsReached() {
    Calibration fitted = Calibration.fit(List.of(rising("a", 0.4))).get(0);
    assertThat(fitted.threshold()).isBetween(0.25, 0.45);
  }

  @Test
  void aLabelThatNoRowBearsHasAThresholdWithinTheLimits() {
    Margins never = new Margins("b", new double[] {-1, -0.9}, List.of(false, false));
    assertThat(Calibration.fit(List.of(never, rising("a", 0.1))).get(0).threshold())
        .isBetween(0.2, 0.7);
  }
}
