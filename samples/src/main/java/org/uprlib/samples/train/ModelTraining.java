package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.LinearModel;

/** The models of texts that are read in one way, with those of their cross-validation. */
final class ModelTraining {
  private final TextReader reader;
  private final List<CodedRow> rows;
  private final Folds folds;
  private final Map<Task, CrossValidation> tasks = new HashMap<>();

  ModelTraining(TextReader reader, List<CodedRow> rows, int folds) {
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
      Map<Task, LinearModel> models = new HashMap<>();
      tasks.forEach((task, of) -> models.put(task, of.model(held)));
      Classifiers classifiers = new Classifiers(reader, models::get);
      Optional<Enricher> enricher =
          isEnriched
              ? Optional.of(
                  Enricher.with(
                      models.get(Task.ACTION), models.get(Task.ISSUES), models.get(Task.LINKS)))
              : Optional.empty();
      rows.stream()
          .filter(row -> folds.foldOf(row) == held)
          .forEach(row -> figures.add(row, classifiers, enricher));
    }
    return figures;
  }
}
