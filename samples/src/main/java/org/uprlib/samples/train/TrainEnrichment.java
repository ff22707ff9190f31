package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.Concepts;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.text.PlainTokenReader;

/**
 * Trains the models of actions, issues and links, measures them by cross-validation over States,
 * and writes models and figures.
 *
 * <pre>
 * {@code java -cp ... org.uprlib.samples.train.TrainEnrichment CODED.jsonl LINKED.jsonl FOLDER}
 * </pre>
 *
 * <p>CODED has UPR Info's actions and issues, LINKED the Danish Institute's goals, targets and
 * groups. FOLDER takes {@code action.model}, {@code issues.model}, {@code links.model} and {@code
 * figures.md}; without it the figures are printed and nothing is written. The same rows give the
 * same models.
 */
public final class TrainEnrichment {
  private static final int FOLDS = 10;

  private final CrossValidation<GoldRow> actions;
  private final CrossValidation<GoldRow> issues;
  private final CrossValidation<LinkedRow> links;

  private TrainEnrichment(List<GoldRow> coded, List<LinkedRow> linked) {
    Folds codedFolds = new Folds(coded, FOLDS);
    actions = CrossValidation.run(Task.action(), coded, codedFolds);
    issues = CrossValidation.run(Task.issues(coded), coded, codedFolds);
    links = CrossValidation.run(Task.links(linked), linked, new Folds(linked, FOLDS));
  }

  /** Runs with {@code args}: the files of gold rows, and where to write. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: TrainEnrichment CODED.jsonl LINKED.jsonl [FOLDER]");
      System.exit(2);
    }
    TrainEnrichment trained =
        new TrainEnrichment(GoldRow.read(Path.of(args[0])), LinkedRow.read(Path.of(args[1])));
    String figures = trained.figures();
    System.out.println(figures);
    if (args.length == 3) {
      Path folder = Files.createDirectories(Path.of(args[2]));
      Files.write(folder.resolve("action.model"), trained.actions.finalModel());
      Files.write(folder.resolve("issues.model"), trained.issues.finalModel());
      Files.write(folder.resolve("links.model"), trained.links.finalModel());
      Files.writeString(folder.resolve("figures.md"), figures);
    }
  }

  /** What each fold's models say of its rows. What is measured hangs on no other fold's model. */
  private String figures() {
    Concepts concepts = Concepts.load();
    List<Answers.Answer> answers = new ArrayList<>();
    LinkFigures linkFigures = new LinkFigures();
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel action = actions.model(fold);
      LinearModel issue = issues.model(fold);
      LinearModel link = links.model(fold);
      Answers models = new Answers(action, issue, link, concepts);
      issues.rowsIn(fold).forEach(row -> answers.add(models.to(row)));
      Enricher enricher = Enricher.with(new PlainTokenReader(), action, issue, link);
      links.rowsIn(fold).forEach(row -> linkFigures.add(row, enricher));
    }
    return new Figures(answers, issues.labels()).toMarkdown() + "\n" + linkFigures.toMarkdown();
  }
}
