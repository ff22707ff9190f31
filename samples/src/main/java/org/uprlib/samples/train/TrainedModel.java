package org.uprlib.samples.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinearModel.Label;
import org.uprlib.extract.enrich.classify.ReadRequest;

/**
 * Weights as they ship: whole numbers of 8 bits. It has yet to be calibrated.
 *
 * @param dictionary the number of each feature
 * @param weights of each label
 */
record TrainedModel(Map<Integer, Integer> dictionary, List<Weights> weights) {
  /**
   * What one label has.
   *
   * @param numbers one a feature
   * @param scale the value of 1
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Weights(String label, byte[] numbers, float scale, float bias) {
    static Weights of(String label, double[] learnt) {
      int n = learnt.length - 1;
      double greatest = Arrays.stream(learnt, 0, n).map(Math::abs).reduce(1e-9, Math::max);
      float scale = (float) (greatest / 127);
      byte[] numbers = new byte[n];
      for (int j = 0; j < n; j++) {
        numbers[j] = (byte) Math.round(learnt[j] / scale);
      }
      return new Weights(label, numbers, scale, (float) learnt[n]);
    }
  }

  /** Learns {@code labels} from the rows numbered {@code of}. */
  static TrainedModel train(
      Task task, List<String> labels, List<CodedRow> rows, FeatureMatrix matrix, int[] of) {
    Map<Integer, Integer> dictionary = matrix.dictionary(of, task.rarestFeature());
    int[][] known = new int[rows.size()][];
    for (int i : of) {
      known[i] = FeatureMatrix.known(matrix.row(i), dictionary);
    }
    LabelTrainer trainer = new LabelTrainer(task, dictionary.size());
    Function<String, List<LabelTrainer.Example>> examples =
        label ->
            IntStream.of(of)
                .filter(i -> task.isCoded(rows.get(i), label))
                .mapToObj(
                    i -> new LabelTrainer.Example(known[i], rows.get(i).labels().contains(label)))
                .toList();
    return new TrainedModel(
        dictionary,
        labels.parallelStream()
            .map(label -> Weights.of(task.nameOf(label), trainer.train(examples.apply(label))))
            .toList());
  }

  /** How far the features of one row speak for each label. */
  double[] margins(int[] features) {
    int[] known = FeatureMatrix.known(features, dictionary);
    double value = LinearModel.featureValue(known.length);
    return weights.stream()
        .mapToDouble(
            of -> of.bias + IntStream.of(known).map(j -> of.numbers[j]).sum() * of.scale * value)
        .toArray();
  }

  /** The model's file, calibrated. */
  byte[] toBytes(List<Calibration> calibrations) {
    List<Label> labels = new ArrayList<>();
    for (Weights of : weights) {
      Calibration c = calibrations.get(labels.size());
      float slope = (float) c.slope();
      labels.add(
          new Label(of.label, of.scale, of.bias, slope, (float) c.offset(), (float) c.threshold()));
    }
    int[] hashes = new int[dictionary.size()];
    dictionary.forEach((hash, number) -> hashes[number] = hash);
    byte[][] numbers = weights.stream().map(Weights::numbers).toArray(byte[][]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      LinearModel.write(out, labels, hashes, numbers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The model as the library reads it. */
  LinearModel toModel(List<Calibration> calibrations) {
    try {
      return LinearModel.read(new ByteArrayInputStream(toBytes(calibrations)), "trained");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The features of every row, as the upper halves of their hashes: sorted, each once. */
  static final class FeatureMatrix {
    private final int[][] rows;

    private FeatureMatrix(int[][] rows) {
      this.rows = rows;
    }

    static FeatureMatrix of(List<CodedRow> rows, Task task, RequestReader reader) {
      return new FeatureMatrix(
          rows.stream().map(row -> features(row, task, reader)).toArray(int[][]::new));
    }

    private static int[] features(CodedRow row, Task task, RequestReader reader) {
      ReadRequest read = reader.read(row.text(), row.session());
      return (task.equals(Task.ACTION) ? read.actionFeatures() : read.topicFeatures())
          .mapToInt(hash -> (int) (hash >>> 32))
          .sorted()
          .distinct()
          .toArray();
    }

    int[] row(int i) {
      return rows[i];
    }

    /** The features that at least {@code least} of the rows {@code of} have, numbered from 0. */
    Map<Integer, Integer> dictionary(int[] of, int least) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (int i : of) {
        for (int feature : rows[i]) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
      Map<Integer, Integer> dictionary = new HashMap<>();
      counts.keySet().stream()
          .filter(feature -> counts.get(feature) >= least)
          .sorted()
          .forEach(feature -> dictionary.put(feature, dictionary.size()));
      return dictionary;
    }

    /** The numbers in {@code dictionary} of those of {@code features} that it has. */
    static int[] known(int[] features, Map<Integer, Integer> dictionary) {
      return Arrays.stream(features).filter(dictionary::containsKey).map(dictionary::get).toArray();
    }
  }

  /**
   * Learns one label against all others, with liblinear.
   *
   * @param task says how
   * @param dimensions how many features there are; behind their weights comes the bias
   */
  private record LabelTrainer(Task task, int dimensions) {
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
}
