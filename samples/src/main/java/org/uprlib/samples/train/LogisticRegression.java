package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Fits weights that turn features into a probability: logistic regression, by Newton's method. The
 * last weight is the constant, which has no feature. Not thread-safe.
 */
final class LogisticRegression {
  private static final int ITERATIONS = 50;
  private static final double SMALL = 1e-7;

  /** How far a weight moves at once. */
  private static final double STEP = 2;

  /** So strong that no example moves a weight. */
  private static final double HOLD = 1e9;

  private final RealVector prior;
  private final RealVector pull;
  private final List<double[]> examples = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();

  /**
   * @param prior where each weight is drawn to
   * @param pull how strongly, from 0
   */
  LogisticRegression(double[] prior, double[] pull) {
    this.prior = new ArrayRealVector(prior);
    this.pull = new ArrayRealVector(pull);
  }

  /**
   * One whose constant is free.
   *
   * @param set weights that are not fitted; 0 for each that is
   * @param ridge what keeps fitted weights near 0
   */
  static LogisticRegression holding(double[] set, double ridge) {
    RealVector prior = new ArrayRealVector(set);
    return new LogisticRegression(
        prior.append(0).toArray(),
        prior.map(weight -> weight == 0 ? ridge : HOLD).append(0).toArray());
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
    examples.add(new ArrayRealVector(example).append(1).toArray());
    shares.add(share);
  }

  /** The weights, and the constant behind them. */
  double[] fit() {
    RealMatrix x = new Array2DRowRealMatrix(examples.toArray(new double[0][]), false);
    RealVector right = new ArrayRealVector(shares.toArray(new Double[0]));
    RealVector weights = prior;
    RealVector step;
    int round = 0;
    do {
      step = step(x, right, weights).map(each -> Math.max(-STEP, Math.min(STEP, each)));
      weights = weights.add(step);
      round++;
    } while (round < ITERATIONS && step.getLInfNorm() >= SMALL);
    return weights.toArray();
  }

  private RealVector step(RealMatrix x, RealVector right, RealVector weights) {
    RealVector stated = x.operate(weights).map(new Sigmoid());
    RealVector gradient =
        x.preMultiply(right.subtract(stated)).subtract(pull.ebeMultiply(weights.subtract(prior)));
    RealMatrix variances = new DiagonalMatrix(stated.map(p -> p * (1 - p)).toArray(), false);
    RealMatrix curvature = x.transpose().multiply(variances.multiply(x));
    return new LUDecomposition(curvature.add(new DiagonalMatrix(pull.toArray())))
        .getSolver()
        .solve(gradient);
  }

  /** What {@code weights} make of {@code x}. */
  static double probability(double[] weights, double... x) {
    double sum = weights[x.length];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
