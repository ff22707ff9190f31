package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.Concepts;

/**
 * Trains the models of actions and issues, measures them by cross-validation over States, and
 * writes models and figures.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.TrainEnrichment GOLD.jsonl FOLDER}</pre>
 *
 * <p>FOLDER takes {@code action.model}, {@code issues.model} and {@code figures.md}; without it the
 * figures are printed and nothing is written. The same rows give the same models.
 */
public final class TrainEnrichment {
  private static final int FOLDS = 10;

  private TrainEnrichment() {}

  /** Runs with {@code args}: the gold rows' file, and where to write. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: TrainEnrichment GOLD.jsonl [FOLDER]");
      System.exit(2);
    }
    List<GoldRow> rows = GoldRow.read(Path.of(args[0]));
    Folds folds = new Folds(rows, FOLDS);
    Task issueTask = Task.issues(rows);
    CrossValidation actions = CrossValidation.run(Task.action(), rows, folds);
    CrossValidation issues = CrossValidation.run(issueTask, rows, folds);
    Concepts concepts = Concepts.load();
    List<Answers.Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Answers models = new Answers(actions.model(fold), issues.model(fold), concepts);
      for (int i : folds.rowsIn(fold)) {
        answers.add(models.to(rows.get(i)));
      }
    }
    String figures = new Figures(answers, issueTask.labels()).toMarkdown();
    System.out.println(figures);
    if (args.length == 2) {
      Path folder = Files.createDirectories(Path.of(args[1]));
      Files.write(folder.resolve("action.model"), actions.finalModel());
      Files.write(folder.resolve("issues.model"), issues.finalModel());
      Files.writeString(folder.resolve("figures.md"), figures);
    }
  }
}
