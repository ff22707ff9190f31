package org.uprlib.samples.train;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.Concepts;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;
import org.uprlib.extract.model.Enrichment;

/** Answers of a pair of models, by the library's own classifiers. */
final class Answers {
  private final TokenReader words = new PlainTokenReader();
  private final Concepts concepts;
  private final ActionClassifier actions;
  private final IssueClassifier issues;
  private final Enricher enricher;

  Answers(LinearModel action, LinearModel issue, LinearModel links, Concepts concepts) {
    this.actions = new ActionClassifier(action);
    this.issues = new IssueClassifier(issue);
    this.concepts = concepts;
    this.enricher = Enricher.with(action, issue, links);
  }

  Answer to(GoldRow row) {
    List<TextToken> tokens = words.read(row.text());
    HashedWords hashed = new HashedWords(tokens);
    ActionClassifier.ScoredAction action = actions.decide(hashed);
    IssueClassifier.ScoredIssues decision =
        issues.decide(
            FeatureList.of(Features.ISSUES, hashed, concepts.find(tokens).all()),
            OptionalInt.of(row.session()));
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
