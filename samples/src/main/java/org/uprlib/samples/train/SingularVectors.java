package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.Random;

/**
 * The leading left singular vectors of a matrix, by random projection and power iterations (Halko,
 * Martinsson and Tropp 2011). The same matrix gives the same vectors.
 */
final class SingularVectors {
  private static final int MORE = 20;
  private static final int ITERATIONS = 3;
  private static final int SWEEPS = 30;
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
    double[][] gram = new double[width][width];
    for (double[] row : projected) {
      for (int a = 0; a < width; a++) {
        for (int b = 0; b < width; b++) {
          gram[a][b] += row[a] * row[b];
        }
      }
    }
    double[][] rotation = eigenvectors(gram);
    Integer[] order = new Integer[width];
    for (int k = 0; k < width; k++) {
      order[k] = k;
    }
    Arrays.sort(order, (a, b) -> Double.compare(gram[b][b], gram[a][a]));
    double[][] vectors = new double[matrix.length][count];
    for (int i = 0; i < matrix.length; i++) {
      for (int k = 0; k < count; k++) {
        double sum = 0;
        for (int j = 0; j < width; j++) {
          sum += basis[i][j] * rotation[j][order[k]];
        }
        double value = Math.sqrt(Math.max(0, gram[order[k]][order[k]]));
        vectors[i][k] = sum * Math.sqrt(value);
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

  /**
   * Eigenvectors, as columns, of a symmetric matrix, whose diagonal then has the values (Jacobi).
   */
  private static double[][] eigenvectors(double[][] matrix) {
    int n = matrix.length;
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
    return vectors;
  }

  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    if (Math.abs(matrix[p][q]) < 1e-12) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    int n = matrix.length;
    for (int k = 0; k < n; k++) {
      double a = matrix[k][p];
      double b = matrix[k][q];
      matrix[k][p] = c * a - s * b;
      matrix[k][q] = s * a + c * b;
    }
    for (int k = 0; k < n; k++) {
      double a = matrix[p][k];
      double b = matrix[q][k];
      matrix[p][k] = c * a - s * b;
      matrix[q][k] = s * a + c * b;
    }
    for (int k = 0; k < n; k++) {
      double a = vectors[k][p];
      double b = vectors[k][q];
      vectors[k][p] = c * a - s * b;
      vectors[k][q] = s * a + c * b;
    }
  }
}
