package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.uprlib.samples.train.VectorTraining.SingularVectors;

class SingularVectorsTest {
  private static final int ROWS = 60;
  private static final int COLUMNS = 90;
  private static final int COUNT = 5;

  /** Up to their signs; values fall off fast enough for the projection to tell them apart. */
  @Test
  void asTheWholeDecompositionHasThem() {
    Random random = new Random(3);
    RealMatrix matrix = new Array2DRowRealMatrix(ROWS, COLUMNS);
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < COLUMNS; j++) {
        matrix.setEntry(i, j, random.nextGaussian() / (1 + i) / (1 + j));
      }
    }
    SingularValueDecomposition whole = new SingularValueDecomposition(matrix);
    RealMatrix vectors = SingularVectors.of(matrix, COUNT);
    for (int k = 0; k < COUNT; k++) {
      double scale = Math.sqrt(whole.getSingularValues()[k]);
      double sign = Math.signum(vectors.getEntry(0, k) * whole.getU().getEntry(0, k));
      for (int i = 0; i < ROWS; i++) {
        assertThat(vectors.getEntry(i, k))
            .isEqualTo(sign * scale * whole.getU().getEntry(i, k), offset(1e-6));
      }
    }
  }
}
