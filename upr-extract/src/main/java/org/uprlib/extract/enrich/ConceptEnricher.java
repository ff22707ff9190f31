package org.uprlib.extract.enrich;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.ConceptConfidence.Kind;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.ActionClassifier.ScoredAction;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TextToken;

/**
 * Determines what a request in a language other than English asks, and about what: action, issues
 * and goals by the concepts that it names, and the rest by the language's tables, if it has any.
 * Immutable and thread-safe.
 */
final class ConceptEnricher {
  private final TextToken.Reader words;
  private final ConceptReader reader;
  private final Models models;
  private final GoalReader goals;
  private final ConceptConfidence confidence;
  private final Optional<WordEnricher> tables;
  private final Instruments instruments;

  ConceptEnricher(Language language, Models models, Instruments instruments) {
    this.words = TextToken.Reader.of(language);
    this.reader = ConceptReader.of(language);
    this.models = models;
    this.goals = new GoalReader(language, models.links().goals());
    this.confidence = new ConceptConfidence(language);
    this.tables =
        WordEnricher.reads(language)
            ? Optional.of(new WordEnricher(language, instruments))
            : Optional.empty();
    this.instruments = instruments;
  }

  /**
   * What {@code text} asks.
   *
   * @param session in which it was asked, if that is known
   */
  Enrichment enrich(String text, OptionalInt session) {
    Enrichment named = tables.map(each -> each.enrich(text)).orElse(Enrichment.NONE);
    List<TextToken> concepts = reader.read(text);
    if (concepts.isEmpty()) {
      return named;
    }
    Features.Request request = Features.Request.of(new HashedWords(concepts), session);
    FeatureList features = FeatureList.of(Features.CONCEPT_ISSUES, request);
    List<Issue> issues =
        models.issues().decide(features, session).issuesOf(text, confidence.of(Kind.ISSUE));
    Optional<Sogiesc> sogiesc = tables.isPresent() ? named.sogiesc() : sogiesc(issues);
    SogiescReader.agree(issues, sogiesc);
    instruments.addIssues(issues, named.instruments());
    return new Enrichment(
        Optional.of(action(text, request)),
        issues,
        sogiesc,
        named.instruments(),
        goals.read(
            text,
            words.read(text),
            models.links().decide(features, confidence.of(Kind.GOAL)).goals()),
        named.terms());
  }

  private Action action(String text, Features.Request request) {
    ScoredAction decision = models.actions().decide(request);
    return new Action(
        decision.category(),
        confidence.of(Kind.ACTION).applyAsDouble(decision.confidence()),
        List.of(),
        Words.at(text, decision.words()));
  }

  /** What the issue says of it where the language has no table for it. */
  private static Optional<Sogiesc> sogiesc(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.name().equals(SogiescReader.ISSUE))
        .findFirst()
        .map(
            issue ->
                new Sogiesc(
                    issue.confidence(), Map.of(Sogiesc.Topic.GENERAL, List.of()), issue.words()));
  }

  /**
   * What is asked, and about what, by the concepts that a text names: the same models for all
   * languages but English. Immutable and thread-safe.
   */
  record Models(ActionClassifier actions, IssueClassifier issues, LinkClassifier links) {
    /** The models that ship with the library. */
    static Models load() {
      return new Models(
          new ActionClassifier(LinearModel.read(Enricher.class, "concept-action.model")),
          new IssueClassifier(LinearModel.read(Enricher.class, "concept-issues.model")),
          new LinkClassifier(LinearModel.read(Enricher.class, "concept-links.model")));
    }
  }
}
