package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.LinearModel;

/** The three models of texts that are read in one way, with those of their cross-validation. */
final class ModelTraining {
  private final TextReader reader;
  private final int folds;
  private final CrossValidation<GoldRow> actions;
  private final CrossValidation<GoldRow> issues;
  private final CrossValidation<LinkedRow> links;

  ModelTraining(TextReader reader, List<GoldRow> coded, List<LinkedRow> linked, int folds) {
    this.reader = reader;
    this.folds = folds;
    Folds codedFolds = new Folds(coded, folds);
    actions = CrossValidation.run(Task.action(reader), coded, codedFolds);
    issues = CrossValidation.run(Task.issues(coded, reader), coded, codedFolds);
    links = CrossValidation.run(Task.links(linked, reader), linked, new Folds(linked, folds));
  }

  void write(Path folder, String prefix) throws IOException {
    Files.write(folder.resolve(prefix + "action.model"), actions.finalModel());
    Files.write(folder.resolve(prefix + "issues.model"), issues.finalModel());
    Files.write(folder.resolve(prefix + "links.model"), links.finalModel());
  }

  /**
   * What each fold's models say of its rows, of texts that are read word by word. What is measured
   * hangs on no other fold's model.
   */
  String figures() {
    List<Answers.Answer> answers = new ArrayList<>();
    LinkFigures linkFigures = new LinkFigures();
    for (int fold = 0; fold < folds; fold++) {
      LinearModel action = actions.model(fold);
      LinearModel issue = issues.model(fold);
      LinearModel link = links.model(fold);
      Answers models = new Answers(action, issue, link);
      issues.rowsIn(fold).forEach(row -> answers.add(models.to(row)));
      Enricher enricher = Enricher.with(action, issue, link);
      links.rowsIn(fold).forEach(row -> linkFigures.add(row, enricher));
    }
    return new Figures(answers, issues.labels()).toMarkdown() + "\n" + linkFigures.toMarkdown();
  }

  /** The same of texts that are read as concepts, which have no tables of words beside them. */
  String conceptFigures() {
    ConceptFigures figures = new ConceptFigures(reader);
    for (int fold = 0; fold < folds; fold++) {
      figures.addCoded(issues.rowsIn(fold), actions.model(fold), issues.model(fold));
      figures.addLinked(links.rowsIn(fold), links.model(fold));
    }
    return figures.toMarkdown();
  }
}
