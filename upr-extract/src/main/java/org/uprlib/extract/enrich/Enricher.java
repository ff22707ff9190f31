package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.LateException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.ModelFile;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.Sogiesc;
import org.uprlib.extract.model.enrichment.Words;

/**
 * Tells what a recommendation asks, how strongly, and about what.
 *
 * <pre>{@code
 * Enricher enricher = Enricher.load();
 * Enrichment found = enricher.enrich("Consider ratifying OP-CAT");
 * found.action().orElseThrow().category(); // 3
 * found.instruments().get(0).asks(); // {RATIFY=ratifying}
 * }</pre>
 *
 * <p>Made for English. Any text may be enriched: a recommendation, a pledge, or what a submission
 * proposes. Immutable and thread-safe: making one loads the models, so make one and share it.
 */
public final class Enricher {
  private final TokenReader words;
  private final Concepts concepts;
  private final InstrumentReader instruments;
  private final ActionClassifier actions;
  private final IssueClassifier issues;
  private final int sogiescLabel;
  private final SogiescReader sogiesc = SogiescReader.load();
  private final GoalReader goals = GoalReader.load();
  private final VerbReader verbs = VerbReader.load();

  private Enricher(TokenReader words, LinearModel action, LinearModel issue) {
    this.words = words;
    this.concepts = Concepts.load();
    this.instruments = new InstrumentReader(concepts.instruments());
    this.actions = new ActionClassifier(action);
    this.issues = new IssueClassifier(issue);
    this.sogiescLabel =
        issue.labels().stream().map(LinearModel.Label::name).toList().indexOf(SogiescReader.ISSUE);
  }

  /**
   * An enricher with the models that ship with the library.
   *
   * @throws IllegalStateException if a model or table is missing or malformed
   */
  public static Enricher load() {
    return load(new PlainTokenReader());
  }

  /** An enricher that takes its words from {@code words}. */
  public static Enricher load(TokenReader words) {
    return with(
        words,
        ModelFile.read(Enricher.class, "action.model"),
        ModelFile.read(Enricher.class, "issues.model"));
  }

  /**
   * An enricher with the caller's own models.
   *
   * @param action labels 1 to 5, in that order
   * @param issue labels are issues
   */
  public static Enricher with(TokenReader words, LinearModel action, LinearModel issue) {
    return new Enricher(Objects.requireNonNull(words, "words"), action, issue);
  }

  /**
   * The extraction with each of its recommendations, requests, pledges and proposals enriched. A
   * paper in a language other than English is left as it is, with a notice if it holds any of
   * these.
   */
  public Extraction enrich(Extraction extraction) {
    return enrich(extraction, Deadline.of(extraction.source(), ReadLimits.DEFAULT));
  }

  /**
   * The same by a deadline.
   *
   * @throws LateException if time is up
   */
  public Extraction enrich(Extraction extraction, Deadline deadline) {
    Optional<Language> language = extraction.paper().language();
    if (language.isPresent() && language.get() != Language.ENGLISH) {
      return holdsTexts(extraction) ? extraction.remarked(notEnglish(language.get())) : extraction;
    }
    return extraction.enriched(
        extraction.recommendations().stream().map(each -> enrich(each, deadline)).toList(),
        extraction.pledges().stream()
            .map(each -> each.enriched(enrich(each.text(), deadline)))
            .toList(),
        extraction.proposals().stream()
            .map(each -> each.enriched(enrich(each.text(), deadline)))
            .toList());
  }

  private static boolean holdsTexts(Extraction extraction) {
    return !extraction.recommendations().isEmpty()
        || !extraction.pledges().isEmpty()
        || !extraction.proposals().isEmpty();
  }

  private static Notice notEnglish(Language language) {
    return Notice.general(
        "not-enriched",
        "What is asked, and about what, is told for English only; this paper's language is "
            + language.code()
            + ".");
  }

  private Enrichment enrich(String text, Deadline deadline) {
    deadline.require();
    return enrich(text);
  }

  private Recommendation enrich(Recommendation recommendation, Deadline deadline) {
    Enrichment whole = enrich(recommendation.text(), deadline);
    List<Request> requests = new ArrayList<>(recommendation.requests().size());
    for (Request request : recommendation.requests()) {
      boolean same = request.text().equals(recommendation.text());
      requests.add(request.enriched(same ? whole : enrich(request.text())));
    }
    return recommendation.enriched(whole, requests);
  }

  /** What {@code text} asks, which is readable on its own. */
  public Enrichment enrich(String text) {
    List<TextToken> tokens = words.read(text);
    if (tokens.isEmpty()) {
      return new Enrichment(
          Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), Map.of());
    }
    HashedWords hashed = new HashedWords(tokens);
    Concepts.Found found = concepts.find(tokens);
    IssueClassifier.ScoredIssues decision = issues.decide(hashed, found.all());
    List<Issue> named = new ArrayList<>(decision.issues().size());
    for (IssueClassifier.ScoredIssue issue : decision.issues()) {
      named.add(new Issue(issue.name(), issue.confidence(), Words.at(text, issue.words())));
    }
    double probability = sogiescLabel < 0 ? 0 : decision.probabilities().get(sogiescLabel);
    Optional<Sogiesc> theme = sogiesc.read(text, tokens, found.sogiesc(), probability);
    SogiescReader.agree(named, theme);
    return new Enrichment(
        Optional.of(action(text, tokens, hashed)),
        named,
        theme,
        instruments.read(text, tokens, found.instruments()),
        goals.read(text, tokens, named),
        concepts.terms(text, tokens, found));
  }

  private Action action(String text, List<TextToken> tokens, HashedWords hashed) {
    ActionClassifier.ScoredAction decision = actions.decide(hashed);
    return new Action(
        decision.category(),
        decision.confidence(),
        verbs.read(text, tokens),
        Words.at(text, decision.words()));
  }
}
