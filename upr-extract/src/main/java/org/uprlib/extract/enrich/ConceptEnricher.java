package org.uprlib.extract.enrich;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.ActionClassifier.ScoredAction;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.LinkClassifier.LinkedGoal;
import org.uprlib.extract.enrich.text.ConceptReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.SogiescTopic;
import org.uprlib.extract.model.Words;

/**
 * Determines what a request in a language other than English asks, and about what: action, issues
 * and goals by the concepts that it names, and the rest by the language's tables, if it has any.
 * Immutable and thread-safe.
 */
final class ConceptEnricher {
  private final ConceptReader reader;
  private final ConceptModels models;
  private final Agreement agreement;
  private final Optional<WordEnricher> tables;
  private final InstrumentIssues instrumentIssues;

  private ConceptEnricher(
      ConceptReader reader,
      ConceptModels models,
      Agreement agreement,
      Optional<WordEnricher> tables,
      InstrumentIssues instrumentIssues) {
    this.reader = reader;
    this.models = models;
    this.agreement = agreement;
    this.tables = tables;
    this.instrumentIssues = instrumentIssues;
  }

  /**
   * The enricher of {@code language}.
   *
   * @throws IllegalStateException if a table is missing or malformed
   */
  static ConceptEnricher load(
      Language language,
      ConceptModels models,
      Instruments instruments,
      InstrumentIssues instrumentIssues) {
    return new ConceptEnricher(
        ConceptReader.of(language),
        models,
        Agreement.in(language),
        WordEnricher.reads(language)
            ? Optional.of(WordEnricher.load(language, instruments))
            : Optional.empty(),
        instrumentIssues);
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
    HashedWords hashed = new HashedWords(concepts);
    FeatureList features = FeatureList.of(Features.ISSUES, hashed, List.of());
    List<Issue> issues =
        models.issues().decide(features, session).issuesOf(text, agreement.issues());
    Optional<Sogiesc> sogiesc = tables.isPresent() ? named.sogiesc() : sogiesc(issues);
    SogiescReader.agree(issues, sogiesc);
    instrumentIssues.add(issues, named.instruments());
    return new Enrichment(
        Optional.of(action(text, hashed)),
        issues,
        sogiesc,
        named.instruments(),
        goals(text, features, named.goals()),
        named.terms());
  }

  private Action action(String text, HashedWords hashed) {
    ScoredAction decision = models.actions().decide(hashed);
    return new Action(
        decision.category(),
        decision.confidence() * agreement.action(),
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
                    issue.confidence(), Map.of(SogiescTopic.GENERAL, List.of()), issue.words()));
  }

  /** Those that the model links, and those {@code named} by words that it does not. */
  private List<Goal> goals(String text, FeatureList features, List<Goal> named) {
    Map<Integer, Goal> goals = new TreeMap<>();
    named.forEach(goal -> goals.put(goal.number(), goal));
    for (LinkedGoal goal : models.links().decide(features).goals()) {
      goals.put(
          goal.number(),
          new Goal(
              goal.number(),
              OptionalDouble.of(goal.confidence() * agreement.goals()),
              goal.targets(),
              Words.at(text, goal.words())));
    }
    return List.copyOf(goals.values());
  }

  /**
   * How often what is found in a text is what is found in the English text that it translates: a
   * probability holds for English, and in the language where the two agree.
   */
  private record Agreement(double action, double issues, double goals) {
    static Agreement in(Language language) {
      return DataFile.read(
              ConceptEnricher.class::getResourceAsStream,
              "/org/uprlib/extract/enrich/concept-agreement.tsv",
              4)
          .stream()
          .filter(row -> row.required(0).equals(language.code()))
          .findFirst()
          .map(row -> new Agreement(share(row, 1), share(row, 2), share(row, 3)))
          .orElseThrow(() -> new IllegalStateException(language + ": no agreement is known."));
    }

    private static double share(Row row, int column) {
      return Double.parseDouble(row.required(column));
    }
  }
}
