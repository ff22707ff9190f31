package org.uprlib.samples.train;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.model.Enrichment;

/** Answers of a pair of models, by the library's own classifiers. */
final class Answers {
  private final TextReader reader = TextReader.english();
  private final ActionClassifier actions;
  private final IssueClassifier issues;
  private final Enricher enricher;

  Answers(LinearModel action, LinearModel issue, LinearModel links) {
    this.actions = new ActionClassifier(action);
    this.issues = new IssueClassifier(issue);
    this.enricher = Enricher.with(action, issue, links);
  }

  Answer to(GoldRow row) {
    TextReader.ReadText text = reader.read(row.text());
    ActionClassifier.ScoredAction action = actions.decide(text.words());
    IssueClassifier.ScoredIssues decision =
        issues.decide(text.features(), OptionalInt.of(row.session()));
    Set<String> names = new TreeSet<>();
    Enrichment enrichment = enricher.enrich(row.text(), OptionalInt.of(row.session()));
    enrichment.issues().forEach(issue -> names.add(issue.name()));
    return new Answer(
        row,
        action.category(),
        action.confidence(),
        names,
        decision.probabilities(),
        enrichment.sogiesc().isPresent());
  }

  /**
   * What the models say of a row.
   *
   * @param row the row, which the models have not seen
   * @param action category
   * @param confidence of the category
   * @param issues names
   * @param probabilities of all issues in the model's order
   * @param sogiesc whether the SOGIESC theme is found
   */
  record Answer(
      GoldRow row,
      int action,
      double confidence,
      Set<String> issues,
      List<Double> probabilities,
      boolean sogiesc) {}
}
