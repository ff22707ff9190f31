package org.uprlib.samples.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.classify.LinearModel;

/** Learns one label against all others from a set of rows, with liblinear. */
final class LabelTrainer {
  private static final double TOLERANCE = 0.1;

  private final int[][] features;
  private final int dimensions;

  /**
   * A trainer for these rows.
   *
   * @param rows which rows of {@code matrix} to learn from
   * @param dictionary the features to learn with
   */
  LabelTrainer(FeatureMatrix matrix, int[] rows, Map<Integer, Integer> dictionary) {
    this.dimensions = dictionary.size();
    this.features =
        Arrays.stream(rows)
            .mapToObj(row -> FeatureMatrix.known(matrix.row(row), dictionary))
            .toArray(int[][]::new);
  }

  /**
   * The weights of every feature, then the bias.
   *
   * @param isCoded whether the i-th row is coded for the label: others teach nothing
   * @param bears whether the i-th row bears the label
   * @param cost see {@link Task}
   * @param contrast see {@link Task}
   */
  double[] train(IntPredicate isCoded, IntPredicate bears, double cost, double contrast) {
    int[] of = IntStream.range(0, features.length).filter(isCoded).toArray();
    double[] scales = scales(of, bears, contrast);
    Feature[][] x = new Feature[of.length][];
    double[] y = new double[of.length];
    for (int i = 0; i < of.length; i++) {
      int[] row = features[of[i]];
      double value = LinearModel.featureValue(row.length);
      x[i] = new Feature[row.length + 1];
      for (int j = 0; j < row.length; j++) {
        x[i][j] = new FeatureNode(row[j] + 1, value * scales[row[j]]);
      }
      x[i][row.length] = new FeatureNode(dimensions + 1, 1);
      y[i] = bears.test(of[i]) ? 1 : -1;
    }
    Problem problem = new Problem();
    problem.l = x.length;
    problem.n = dimensions + 1;
    problem.x = x;
    problem.y = y;
    problem.bias = 1;
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, TOLERANCE);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    double[] result = new double[dimensions + 1];
    for (int j = 0; j <= dimensions; j++) {
      result[j] = sign * weights[j] * (j < dimensions ? scales[j] : 1);
    }
    return result;
  }

  private double[] scales(int[] of, IntPredicate bears, double contrast) {
    double[] with = new double[dimensions];
    double[] without = new double[dimensions];
    double bearing = 0;
    for (int i : of) {
      double[] counts = bears.test(i) ? with : without;
      bearing += bears.test(i) ? 1 : 0;
      for (int feature : features[i]) {
        counts[feature]++;
      }
    }
    double others = of.length - bearing;
    double[] scales = new double[dimensions];
    for (int j = 0; j < dimensions; j++) {
      double ratio =
          Math.log((with[j] + 1) / (bearing + 2)) - Math.log((without[j] + 1) / (others + 2));
      scales[j] = contrast * Math.min(4, Math.abs(ratio)) / 2 + 1 - contrast;
    }
    return scales;
  }
}
