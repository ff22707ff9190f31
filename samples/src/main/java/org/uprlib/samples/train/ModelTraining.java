package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.enrich.classify.LinearModel;

/** The models of texts that are read in one way, with those of their cross-validation. */
final class ModelTraining {
  private final RequestReader reader;
  private final List<CodedRow> rows;
  private final Folds folds;
  private final Map<Task, CrossValidation> tasks = new HashMap<>();

  ModelTraining(RequestReader reader, List<CodedRow> rows, int folds) {
    this.reader = reader;
    this.rows = rows;
    this.folds = Folds.of(rows, folds);
    for (Task task : Task.ALL) {
      tasks.put(task, new CrossValidation(task, reader, rows, this.folds));
    }
  }

  void write(Path folder, String prefix) throws IOException {
    for (Task task : Task.ALL) {
      Files.write(folder.resolve(prefix + task.file()), tasks.get(task).finalModel());
    }
  }

  /**
   * What each fold's models say of its rows. What is measured hangs on no other fold's model.
   *
   * @param isEnriched whether tables of words help them, as they do in English
   */
  Figures figures(boolean isEnriched) {
    Figures figures = new Figures();
    for (int fold = 0; fold < folds.count(); fold++) {
      int held = fold;
      Classifiers classifiers =
          new Classifiers(
              tasks.get(Task.ACTION).model(held),
              tasks.get(Task.ISSUES).model(held),
              tasks.get(Task.LINKS).model(held));
      Optional<Enricher> enricher =
          isEnriched ? Optional.of(Enricher.with(classifiers)) : Optional.empty();
      rows.stream()
          .filter(row -> folds.foldOf(row) == held)
          .forEach(row -> figures.add(row, reader, classifiers, enricher));
    }
    return figures;
  }

  /** A model for each fold, trained on the others, and its margins for the rows it has not seen. */
  private static final class CrossValidation {
    private final Task task;
    private final List<CodedRow> rows;
    private final List<String> labels;
    private final int[] foldOf;
    private final TrainedModel.FeatureMatrix matrix;
    private final double[][] margins;
    private final List<TrainedModel> models = new ArrayList<>();

    CrossValidation(Task task, RequestReader reader, List<CodedRow> all, Folds folds) {
      this.task = task;
      rows = task.rowsOf(all);
      labels = task.labelsOf(rows);
      foldOf = rows.stream().mapToInt(folds::foldOf).toArray();
      matrix = TrainedModel.FeatureMatrix.of(rows, task, reader);
      margins = new double[rows.size()][];
      for (int fold = 0; fold < folds.count(); fold++) {
        int held = fold;
        TrainedModel model = train(i -> foldOf[i] != held);
        places(i -> foldOf[i] == held).forEach(i -> margins[i] = model.margins(matrix.row(i)));
        models.add(model);
      }
    }

    private TrainedModel train(IntPredicate taught) {
      return TrainedModel.train(task, labels, rows, matrix, places(taught).toArray());
    }

    private IntStream places(IntPredicate which) {
      return IntStream.range(0, rows.size()).filter(which);
    }

    /** The model of {@code fold}, calibrated on the other folds' unseen rows. */
    LinearModel model(int fold) {
      return models.get(fold).toModel(calibrations(i -> foldOf[i] != fold));
    }

    /** A model of all rows, calibrated on all folds' unseen rows: what ships. */
    byte[] finalModel() {
      return train(i -> true).toBytes(calibrations(i -> true));
    }

    private List<Calibration> calibrations(IntPredicate by) {
      List<Calibration.Margins> of = new ArrayList<>();
      for (int k = 0; k < labels.size(); k++) {
        int label = k;
        String name = labels.get(k);
        int[] coded = places(by.and(i -> task.isCoded(rows.get(i), name))).toArray();
        List<Boolean> bears =
            Arrays.stream(coded).mapToObj(i -> rows.get(i).labels().contains(name)).toList();
        double[] unseen = Arrays.stream(coded).mapToDouble(i -> margins[i][label]).toArray();
        of.add(new Calibration.Margins(CodedRow.kindOf(name), unseen, bears));
      }
      return Calibration.fit(of);
    }
  }

  /**
   * Divides rows into parts of about the same size, so that a State's rows are all in one.
   *
   * @param states that have rows, those with most first
   */
  record Folds(List<String> states, int count) {
    static Folds of(List<CodedRow> rows, int count) {
      Map<String, Long> sizes =
          rows.stream()
              .collect(Collectors.groupingBy(CodedRow::state, TreeMap::new, Collectors.counting()));
      Comparator<String> bySize = Comparator.comparing(sizes::get);
      return new Folds(sizes.keySet().stream().sorted(bySize.reversed()).toList(), count);
    }

    int foldOf(CodedRow row) {
      return states.indexOf(row.state()) % count;
    }
  }
}
