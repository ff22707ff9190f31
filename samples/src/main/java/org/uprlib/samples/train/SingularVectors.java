package org.uprlib.samples.train;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.JDKRandomGenerator;

/**
 * The leading left singular vectors of a matrix, by random projection and power iterations (Halko,
 * Martinsson and Tropp 2011). The same matrix gives the same vectors.
 */
final class SingularVectors {
  private static final int MORE = 20;
  private static final int ITERATIONS = 3;
  private static final int SEED = 1;

  private SingularVectors() {}

  /** The vectors of the {@code count} largest singular values, each scaled by its value's root. */
  static RealMatrix of(RealMatrix matrix, int count) {
    RealMatrix transposed = matrix.transpose();
    int width = Math.min(count + MORE, matrix.getRowDimension());
    RealMatrix basis = orthonormal(matrix.multiply(random(matrix.getColumnDimension(), width)));
    for (int i = 0; i < ITERATIONS; i++) {
      basis = orthonormal(matrix.multiply(transposed.multiply(basis)));
    }
    RealMatrix shadow = transposed.multiply(basis);
    EigenDecomposition gram = new EigenDecomposition(shadow.transpose().multiply(shadow));
    // The square root of an eigenvalue is the singular value.
    double[] roots =
        IntStream.range(0, count)
            .mapToDouble(k -> Math.pow(Math.max(0, gram.getRealEigenvalue(k)), 0.25))
            .toArray();
    RealMatrix leading = gram.getV().getSubMatrix(0, width - 1, 0, count - 1);
    return basis.multiply(leading).multiply(new DiagonalMatrix(roots, false));
  }

  private static RealMatrix random(int rows, int columns) {
    JDKRandomGenerator random = new JDKRandomGenerator(SEED);
    RealMatrix numbers = new BlockRealMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < columns; k++) {
        numbers.setEntry(i, k, random.nextGaussian());
      }
    }
    return numbers;
  }

  /** Columns that span what those of {@code matrix} do. */
  private static RealMatrix orthonormal(RealMatrix matrix) {
    return new QRDecomposition(matrix)
        .getQ()
        .getSubMatrix(0, matrix.getRowDimension() - 1, 0, matrix.getColumnDimension() - 1);
  }
}
