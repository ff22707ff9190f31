package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Fits weights that turn features into a probability: logistic regression, by Newton's method. The
 * last weight is the constant, which stands alone. Not thread-safe.
 */
final class LogisticRegression {
  private static final int ITERATIONS = 50;
  private static final double SMALL = 1e-7;

  /** How far a weight moves at once. */
  private static final double STEP = 2;

  /** So strong that no example moves a weight. */
  private static final double HOLD = 1e9;

  private final double[] prior;
  private final double[] pull;
  private final List<double[]> features = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();

  /**
   * @param prior where each weight is drawn to
   * @param pull how strongly, from 0
   */
  LogisticRegression(double[] prior, double[] pull) {
    this.prior = prior;
    this.pull = pull;
  }

  /**
   * One whose constant is free.
   *
   * @param set weights that are not fitted; 0 for each that is
   * @param ridge what keeps fitted weights near 0
   */
  static LogisticRegression holding(double[] set, double ridge) {
    int n = set.length;
    double[] prior = new double[n + 1];
    double[] pull = new double[n + 1];
    for (int i = 0; i < n; i++) {
      prior[i] = set[i];
      pull[i] = set[i] == 0 ? ridge : HOLD;
    }
    return new LogisticRegression(prior, pull);
  }

  void add(double[] example, boolean isRight) {
    add(example, isRight ? 1 : 0);
  }

  /**
   * Adds what may be right in part.
   *
   * @param share how far it is right, from 0 to 1
   */
  void add(double[] example, double share) {
    features.add(example);
    shares.add(share);
  }

  /** The weights, and the constant behind them. */
  double[] fit() {
    double[] weights = prior.clone();
    RealVector step;
    int round = 0;
    do {
      step = step(weights).mapToSelf(each -> Math.max(-STEP, Math.min(STEP, each)));
      for (int a = 0; a < weights.length; a++) {
        weights[a] += step.getEntry(a);
      }
      round++;
    } while (round < ITERATIONS && step.getLInfNorm() >= SMALL);
    return weights;
  }

  private RealVector step(double[] weights) {
    int n = weights.length - 1;
    double[] gradient = new double[n + 1];
    double[][] curvature = new double[n + 1][n + 1];
    for (int i = 0; i < features.size(); i++) {
      double[] x = features.get(i);
      double p = probability(weights, x);
      double error = shares.get(i) - p;
      for (int a = 0; a <= n; a++) {
        double xa = a < n ? x[a] : 1;
        gradient[a] += error * xa;
        for (int b = 0; b <= n; b++) {
          curvature[a][b] += p * (1 - p) * xa * (b < n ? x[b] : 1);
        }
      }
    }
    for (int a = 0; a <= n; a++) {
      gradient[a] -= pull[a] * (weights[a] - prior[a]);
      curvature[a][a] += pull[a];
    }
    return new LUDecomposition(new Array2DRowRealMatrix(curvature, false))
        .getSolver()
        .solve(new ArrayRealVector(gradient, false));
  }

  /** What {@code weights} make of {@code x}. */
  static double probability(double[] weights, double[] x) {
    double sum = weights[x.length];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
