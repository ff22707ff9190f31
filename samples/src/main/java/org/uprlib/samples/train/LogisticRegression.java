package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.List;

/** Weights that turn features into a probability: logistic regression, by Newton's method. */
final class LogisticRegression {
  private static final int ITERATIONS = 50;
  private static final double SMALL = 1e-7;

  /** So strong that no pair moves a weight. */
  private static final double HOLD = 1e9;

  private LogisticRegression() {}

  /**
   * The weights, and the constant behind them.
   *
   * @param set weights that are not fitted; 0 for each that is
   * @param ridge what keeps fitted weights near 0; the constant is free
   */
  static double[] fit(List<double[]> features, boolean[] right, double[] set, double ridge) {
    double[] shares = new double[right.length];
    for (int i = 0; i < right.length; i++) {
      shares[i] = right[i] ? 1 : 0;
    }
    return fit(features, shares, set, ridge);
  }

  /**
   * The same where something may be right in part.
   *
   * @param right how far each is, from 0 to 1
   */
  static double[] fit(List<double[]> features, double[] right, double[] set, double ridge) {
    int n = set.length;
    double[] weights = Arrays.copyOf(set, n + 1);
    for (int round = 0; round < ITERATIONS; round++) {
      double[] gradient = new double[n + 1];
      double[][] curvature = new double[n + 1][n + 1];
      for (int i = 0; i < right.length; i++) {
        double[] x = features.get(i);
        double p = probability(weights, x);
        double w = p * (1 - p);
        double error = right[i] - p;
        for (int a = 0; a <= n; a++) {
          double xa = a < n ? x[a] : 1;
          gradient[a] += error * xa;
          for (int b = 0; b <= a; b++) {
            curvature[a][b] += w * xa * (b < n ? x[b] : 1);
          }
        }
      }
      for (int a = 0; a <= n; a++) {
        if (a < n) {
          double pull = set[a] == 0 ? ridge : HOLD;
          gradient[a] -= pull * (weights[a] - set[a]);
          curvature[a][a] += pull;
        }
        for (int b = 0; b < a; b++) {
          curvature[b][a] = curvature[a][b];
        }
      }
      double[] step = solve(curvature, gradient);
      double largest = 0;
      for (int a = 0; a <= n; a++) {
        weights[a] += step[a];
        largest = Math.max(largest, Math.abs(step[a]));
      }
      if (largest < SMALL) {
        break;
      }
    }
    return weights;
  }

  /** What {@code weights} make of {@code x}. */
  static double probability(double[] weights, double[] x) {
    double sum = weights[x.length];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The solution of linear equations, by elimination with pivots. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
      }
      double[] row = a[k];
      a[k] = a[pivot];
      a[pivot] = row;
      double right = b[k];
      b[k] = b[pivot];
      b[pivot] = right;
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n; j++) {
          a[i][j] -= factor * a[k][j];
        }
        b[i] -= factor * b[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int j = k + 1; j < n; j++) {
        b[k] -= a[k][j] * b[j];
      }
      b[k] /= a[k][k];
    }
    return b;
  }
}
