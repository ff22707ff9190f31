package org.uprlib.extract.enrich.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.enrich.classify.LinearModel.PackedWeights;

class PackedWeightsTest {
  @ParameterizedTest(name = "{0} rows chosen of {1} with {2} columns")
  @CsvSource({"0, 5, 3", "1, 1, 1", "7, 9, 4", "256, 300, 5", "257, 300, 54", "900, 40, 54"})
  void addsUpAsPlainNumbersDo(int chosen, int rows, int columns) {
    Random random = new Random(1);
    byte[] weights = new byte[rows * columns];
    random.nextBytes(weights);
    int[] which = random.ints(chosen, 0, rows).toArray();
    int[] expected = new int[columns];
    for (int row : which) {
      for (int k = 0; k < columns; k++) {
        expected[k] += weights[row * columns + k];
      }
    }
    assertThat(new PackedWeights(weights, rows, columns).sums(which, chosen)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} in every one of {0} rows")
  @CsvSource({"255, -128", "256, 127", "256, -128", "257, 127", "600, -128"})
  void extremesDoNotSpillIntoTheNextColumn(int chosen, byte weight) {
    PackedWeights packed = new PackedWeights(new byte[] {weight, 0, weight}, 1, 3);
    assertThat(packed.sums(new int[chosen], chosen))
        .containsExactly(chosen * weight, 0, chosen * weight);
    assertThat(packed.get(0, 0)).isEqualTo(weight);
    assertThat(packed.get(0, 1)).isZero();
  }
}
