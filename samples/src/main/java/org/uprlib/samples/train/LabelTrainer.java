package org.uprlib.samples.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;
import org.uprlib.extract.enrich.classify.LinearModel;

/**
 * Learns one label against all others, with liblinear.
 *
 * @param task says how
 * @param dimensions how many features there are; behind their weights comes the bias
 */
record LabelTrainer(Task task, int dimensions) {
  private static final double TOLERANCE = 0.1;

  LabelTrainer {
    Linear.disableDebugOutput();
  }

  /**
   * A row coded for the label.
   *
   * @param features that it has, by number
   * @param bears whether it bears the label
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Example(int[] features, boolean bears) {}

  /** The weights of every feature, then the bias. */
  double[] train(List<Example> examples) {
    double[] scales = scales(examples);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = dimensions + 1;
    problem.bias = 1;
    problem.x = examples.stream().map(each -> scaled(each, scales)).toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(each -> each.bears() ? 1 : -1).toArray();
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, task.cost(), TOLERANCE);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights();
    for (int j = 0; j <= dimensions; j++) {
      weights[j] *= model.getLabels()[0] * scales[j];
    }
    return weights;
  }

  private Feature[] scaled(Example example, double[] scales) {
    int[] features = example.features();
    double value = LinearModel.featureValue(features.length);
    Feature[] scaled = new Feature[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      scaled[i] = new FeatureNode(features[i] + 1, value * scales[features[i]]);
    }
    scaled[features.length] = new FeatureNode(dimensions + 1, 1);
    return scaled;
  }

  /** What each feature counts by what it says of the label alone; the bias counts as it is. */
  private double[] scales(List<Example> examples) {
    double[] with = new double[dimensions];
    double[] without = new double[dimensions];
    for (Example example : examples) {
      for (int feature : example.features()) {
        (example.bears() ? with : without)[feature]++;
      }
    }
    long bearing = examples.stream().filter(Example::bears).count();
    long others = examples.size() - bearing;
    double[] scales = new double[dimensions + 1];
    for (int j = 0; j < dimensions; j++) {
      double ratio =
          Math.log((with[j] + 1) / (bearing + 2)) - Math.log((without[j] + 1) / (others + 2));
      scales[j] = task.contrast() * Math.min(4, Math.abs(ratio)) / 2 + 1 - task.contrast();
    }
    scales[dimensions] = 1;
    return scales;
  }
}
