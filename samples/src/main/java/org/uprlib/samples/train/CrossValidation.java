package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.classify.LinearModel;

/** A model for each fold, trained on the others, and its margins for the rows it has not seen. */
final class CrossValidation {
  private final Task task;
  private final List<GoldRow> rows;
  private final Folds folds;
  private final FeatureMatrix matrix;
  private final double[][] margins;
  private final List<TrainedModel> models = new ArrayList<>();

  private CrossValidation(Task task, List<GoldRow> rows, Folds folds) {
    this.task = task;
    this.rows = rows;
    this.folds = folds;
    this.matrix = FeatureMatrix.of(rows, task.reader());
    this.margins = new double[rows.size()][];
  }

  static CrossValidation run(Task task, List<GoldRow> rows, Folds folds) {
    CrossValidation run = new CrossValidation(task, rows, folds);
    for (int fold = 0; fold < folds.count(); fold++) {
      TrainedModel model = TrainedModel.train(task, rows, run.matrix, folds.rowsOutside(fold));
      for (int i : folds.rowsIn(fold)) {
        run.margins[i] = model.margins(run.matrix.row(i));
      }
      run.models.add(model);
    }
    return run;
  }

  /** The model of {@code fold}, calibrated on the other folds' unseen rows. */
  LinearModel model(int fold) {
    return models.get(fold).toModel(calibrations(folds.rowsOutside(fold)));
  }

  /** A model of all rows, calibrated on all folds' unseen rows: what ships. */
  byte[] finalModel() {
    int[] all = IntStream.range(0, rows.size()).toArray();
    return TrainedModel.train(task, rows, matrix, all).toBytes(calibrations(all));
  }

  private List<Calibration> calibrations(int[] of) {
    return task.labels().stream()
        .map(
            label -> {
              int k = task.labels().indexOf(label);
              boolean[] bears = new boolean[of.length];
              for (int i = 0; i < of.length; i++) {
                bears[i] = task.bears().test(rows.get(of[i]), label);
              }
              return Calibration.fit(
                  Arrays.stream(of).mapToDouble(i -> margins[i][k]).toArray(), bears);
            })
        .toList();
  }
}
