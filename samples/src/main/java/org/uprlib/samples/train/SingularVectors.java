package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The leading left singular vectors of a matrix, by random projection and power iterations (Halko,
 * Martinsson and Tropp 2011). The same matrix gives the same vectors.
 */
final class SingularVectors {
  private static final int MORE = 20;
  private static final int ITERATIONS = 3;
  private static final long SEED = 1;

  private SingularVectors() {}

  /** The vectors of the {@code count} largest singular values, each scaled by its value's root. */
  static double[][] of(float[][] matrix, int count) {
    int width = Math.min(count + MORE, matrix.length);
    int columns = matrix[0].length;
    Random random = new Random(SEED);
    double[][] start = new double[columns][width];
    for (double[] row : start) {
      for (int k = 0; k < width; k++) {
        row[k] = random.nextGaussian();
      }
    }
    double[][] basis = orthonormal(times(matrix, start));
    for (int i = 0; i < ITERATIONS; i++) {
      basis = orthonormal(times(matrix, transposedTimes(matrix, basis)));
    }
    double[][] projected = transposedTimes(matrix, basis);
    RealMatrix shadow = new Array2DRowRealMatrix(projected, false);
    EigenDecomposition gram = new EigenDecomposition(shadow.transpose().multiply(shadow));
    double[][] vectors = new Array2DRowRealMatrix(basis, false).multiply(gram.getV()).getData();
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = Arrays.copyOf(vectors[i], count);
      for (int k = 0; k < count; k++) {
        // Its square root is the singular value.
        vectors[i][k] *= Math.pow(Math.max(0, gram.getRealEigenvalue(k)), 0.25);
      }
    }
    return vectors;
  }

  private static double[][] times(float[][] matrix, double[][] right) {
    int width = right[0].length;
    double[][] product = new double[matrix.length][width];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < right.length; j++) {
        float value = matrix[i][j];
        if (value != 0) {
          for (int k = 0; k < width; k++) {
            product[i][k] += value * right[j][k];
          }
        }
      }
    }
    return product;
  }

  private static double[][] transposedTimes(float[][] matrix, double[][] right) {
    int width = right[0].length;
    double[][] product = new double[matrix[0].length][width];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < product.length; j++) {
        float value = matrix[i][j];
        if (value != 0) {
          for (int k = 0; k < width; k++) {
            product[j][k] += value * right[i][k];
          }
        }
      }
    }
    return product;
  }

  /** The columns made orthonormal, one after the other and each twice. */
  private static double[][] orthonormal(double[][] matrix) {
    int width = matrix[0].length;
    for (int k = 0; k < width; k++) {
      for (int pass = 0; pass < 2; pass++) {
        for (int before = 0; before < k; before++) {
          double dot = 0;
          for (double[] row : matrix) {
            dot += row[k] * row[before];
          }
          for (double[] row : matrix) {
            row[k] -= dot * row[before];
          }
        }
      }
      double squares = 0;
      for (double[] row : matrix) {
        squares += row[k] * row[k];
      }
      double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (double[] row : matrix) {
        row[k] *= scale;
      }
    }
    return matrix;
  }
}
