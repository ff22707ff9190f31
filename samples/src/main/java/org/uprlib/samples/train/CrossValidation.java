package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.classify.LinearModel;

/** A model for each fold, trained on the others, and its margins for the rows it has not seen. */
final class CrossValidation<R extends CodedRow> {
  private final Task<R> task;
  private final List<R> rows;
  private final Folds folds;
  private final FeatureMatrix matrix;
  private final double[][] margins;
  private final List<TrainedModel> models = new ArrayList<>();

  private CrossValidation(Task<R> task, List<R> rows, Folds folds) {
    this.task = task;
    this.rows = rows;
    this.folds = folds;
    this.matrix = FeatureMatrix.of(rows, task.reader());
    this.margins = new double[rows.size()][];
  }

  static <R extends CodedRow> CrossValidation<R> run(Task<R> task, List<R> rows, Folds folds) {
    CrossValidation<R> run = new CrossValidation<>(task, rows, folds);
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

  /** The rows of {@code fold}, which its model has not seen. */
  List<R> rowsIn(int fold) {
    return Arrays.stream(folds.rowsIn(fold)).mapToObj(rows::get).toList();
  }

  List<String> labels() {
    return task.labels();
  }

  private List<Calibration> calibrations(int[] of) {
    List<Calibration.Label> labels = new ArrayList<>();
    for (int k = 0; k < task.labels().size(); k++) {
      int label = k;
      String name = task.labels().get(k);
      int[] coded = Arrays.stream(of).filter(i -> task.coded().test(rows.get(i), name)).toArray();
      boolean[] bears = new boolean[coded.length];
      for (int i = 0; i < coded.length; i++) {
        bears[i] = task.bears().test(rows.get(coded[i]), name);
      }
      double[] unseen = Arrays.stream(coded).mapToDouble(i -> margins[i][label]).toArray();
      labels.add(new Calibration.Label(task.kind().apply(name), unseen, bears));
    }
    return Calibration.fit(labels);
  }
}
