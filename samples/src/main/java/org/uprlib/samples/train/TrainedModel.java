package org.uprlib.samples.train;

import de.bwaldvogel.liblinear.Linear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinearModel.Label;
import org.uprlib.extract.enrich.classify.ModelFile;

/** Weights as they ship: whole numbers of 8 bits. It has yet to be calibrated. */
final class TrainedModel {
  private final List<String> labels;
  private final Map<Integer, Integer> dictionary;
  private final int[] hashes;
  private final byte[][] weights;
  private final float[] scales;
  private final float[] biases;

  private TrainedModel(List<String> labels, Map<Integer, Integer> dictionary) {
    this.labels = labels;
    this.dictionary = dictionary;
    this.hashes = new int[dictionary.size()];
    dictionary.forEach((hash, number) -> hashes[number] = hash);
    this.weights = new byte[labels.size()][hashes.length];
    this.scales = new float[labels.size()];
    this.biases = new float[labels.size()];
  }

  /** Learns {@code task} from the rows numbered {@code of}. */
  static <R extends CodedRow> TrainedModel train(
      Task<R> task, List<R> rows, FeatureMatrix matrix, int[] of) {
    Linear.disableDebugOutput();
    TrainedModel model = new TrainedModel(task.labels(), matrix.dictionary(of, task.rarest()));
    LabelTrainer trainer = new LabelTrainer(matrix, of, model.dictionary);
    IntStream.range(0, task.labels().size())
        .parallel()
        .forEach(
            k -> {
              String label = task.labels().get(k);
              model.keep(
                  k,
                  trainer.train(
                      i -> task.coded().test(rows.get(of[i]), label),
                      i -> task.bears().test(rows.get(of[i]), label),
                      task.cost(),
                      task.contrast()));
            });
    return model;
  }

  private void keep(int label, double[] learnt) {
    int n = hashes.length;
    double greatest = 1e-9;
    for (int j = 0; j < n; j++) {
      greatest = Math.max(greatest, Math.abs(learnt[j]));
    }
    scales[label] = (float) (greatest / 127);
    biases[label] = (float) learnt[n];
    for (int j = 0; j < n; j++) {
      weights[label][j] = (byte) Math.round(learnt[j] / scales[label]);
    }
  }

  /** How far the features of one row speak for each label. */
  double[] margins(int[] features) {
    int[] known = FeatureMatrix.known(features, dictionary);
    double[] margins = new double[labels.size()];
    for (int k = 0; k < margins.length; k++) {
      int sum = 0;
      for (int number : known) {
        sum += weights[k][number];
      }
      margins[k] = biases[k] + sum * scales[k] * LinearModel.featureValue(known.length);
    }
    return margins;
  }

  /** The model's file, calibrated. */
  byte[] toBytes(List<Calibration> calibrations) {
    List<Label> calibrated = new ArrayList<>();
    for (int k = 0; k < labels.size(); k++) {
      Calibration c = calibrations.get(k);
      calibrated.add(
          new Label(
              labels.get(k),
              scales[k],
              biases[k],
              (float) c.slope(),
              (float) c.offset(),
              (float) c.threshold()));
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ModelFile.write(out, calibrated, hashes, weights);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model as the library reads it. */
  LinearModel toModel(List<Calibration> calibrations) {
    try {
      return ModelFile.read(new ByteArrayInputStream(toBytes(calibrations)), "trained");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
