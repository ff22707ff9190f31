package org.uprlib.samples.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinearModel.Label;
import org.uprlib.extract.enrich.classify.ReadRequest;
import org.uprlib.samples.train.LabelTrainer.Example;

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
    Function<String, List<Example>> examples =
        label ->
            IntStream.of(of)
                .filter(i -> task.isCoded(rows.get(i), label))
                .mapToObj(i -> new Example(known[i], rows.get(i).labels().contains(label)))
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
}
