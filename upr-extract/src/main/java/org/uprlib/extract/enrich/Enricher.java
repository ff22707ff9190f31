package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;
import org.uprlib.extract.enrich.classify.ModelFile;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;
import org.uprlib.extract.model.Coding;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.Sogiesc;
import org.uprlib.extract.model.enrichment.ThemeReader;
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
 * <p>Made for English; in French and Spanish words alone tell what is named, and neither action nor
 * issues are told. Any text may be enriched: a recommendation, a pledge, or what a submission
 * proposes. Immutable and thread-safe: making one loads the models, so make one and share it.
 */
public final class Enricher {
  private final TokenReader words;
  private final Concepts concepts;
  private final InstrumentReader instruments;
  private final ActionClassifier actions;
  private final IssueClassifier issues;
  private final LinkClassifier links;
  private final int sogiescLabel;
  private final SogiescReader sogiesc = SogiescReader.load("sogiesc-themes.tsv");
  private final GoalReader goals;
  private final GroupReader groups = new GroupReader();
  private final Map<Language, WordEnricher> byWords = new ConcurrentHashMap<>();
  private final VerbReader verbs = VerbReader.load();

  private Enricher(
      TokenReader words, LinearModel action, LinearModel issue, LinearModel linkModel) {
    this.words = words;
    this.concepts = Concepts.load();
    this.instruments = new InstrumentReader(concepts.instruments());
    this.actions = new ActionClassifier(action);
    this.issues = new IssueClassifier(issue);
    this.links = new LinkClassifier(linkModel);
    this.goals = GoalReader.load(links.goals());
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
        ModelFile.read(Enricher.class, "issues.model"),
        ModelFile.read(Enricher.class, "links.model"));
  }

  /**
   * An enricher with the caller's own models.
   *
   * @param action labels 1 to 5, in that order
   * @param issue labels are issues
   * @param links labels are goals, targets and groups of persons, as {@link LinkClassifier} names
   *     them
   */
  public static Enricher with(
      TokenReader words, LinearModel action, LinearModel issue, LinearModel links) {
    return new Enricher(Objects.requireNonNull(words, "words"), action, issue, links);
  }

  /**
   * The extraction with each of its recommendations, requests, pledges and proposals enriched, with
   * a notice if it holds any of these in a language other than English. A paper in a language other
   * than English, French and Spanish is left as it is.
   */
  public Extraction enrich(Extraction extraction) {
    return enrich(
        extraction, Deadline.of(extraction.source(), ReadLimits.DEFAULT), Optional.empty());
  }

  /**
   * The same by a deadline, with themes of the caller's own.
   *
   * @param own tells these; none if empty
   * @throws DeadlineExceededException if time is up
   */
  public Extraction enrich(Extraction extraction, Deadline deadline, Optional<ThemeReader> own) {
    Language language = extraction.paper().language().orElse(Language.ENGLISH);
    if (language == Language.ENGLISH) {
      return enriched(extraction, withThemes(this::enrich, own, language), deadline);
    }
    Extraction noted =
        holdsTexts(extraction) ? extraction.remarked(notEnglish(language)) : extraction;
    return WordEnricher.reads(language)
        ? enriched(noted, withThemes(ofWords(language)::enrich, own, language), deadline)
        : noted;
  }

  /** What is told of {@code text} in {@code language}; empty if there are no tables of it. */
  public Optional<Enrichment> enrich(String text, Language language) {
    if (language == Language.ENGLISH) {
      return Optional.of(enrich(text));
    }
    return WordEnricher.reads(language)
        ? Optional.of(ofWords(language).enrich(text))
        : Optional.empty();
  }

  private static Function<String, Enrichment> withThemes(
      Function<String, Enrichment> enricher, Optional<ThemeReader> own, Language language) {
    return own.map(
            reader ->
                (Function<String, Enrichment>)
                    text -> enricher.apply(text).withOwnThemes(reader.read(text, language)))
        .orElse(enricher);
  }

  private WordEnricher ofWords(Language language) {
    return byWords.computeIfAbsent(language, key -> WordEnricher.load(key, concepts.instruments()));
  }

  private static Extraction enriched(
      Extraction extraction, Function<String, Enrichment> enricher, Deadline deadline) {
    Function<String, Enrichment> timed =
        text -> {
          deadline.throwIfExpired();
          return enricher.apply(text);
        };
    return extraction.enriched(
        extraction.recommendations().stream().map(each -> enriched(each, timed)).toList(),
        extraction.pledges().stream().map(each -> each.enriched(timed.apply(each.text()))).toList(),
        extraction.proposals().stream()
            .map(each -> each.enriched(timed.apply(each.proposal().text())))
            .toList());
  }

  private static boolean holdsTexts(Extraction extraction) {
    return !extraction.recommendations().isEmpty()
        || !extraction.pledges().isEmpty()
        || !extraction.proposals().isEmpty();
  }

  private static Notice notEnglish(Language language) {
    return WordEnricher.reads(language)
        ? Notice.general(
            "enriched-by-words",
            "Action and issues are told for English only; in this paper's language, "
                + language.code()
                + ", words alone tell treaties, groups, goals, dates and SOGIESC.")
        : Notice.general(
            "not-enriched",
            "What is asked, and about what, is told for English, French and Spanish only; this"
                + " paper's language is "
                + language.code()
                + ".");
  }

  private static Recommendation enriched(
      Recommendation recommendation, Function<String, Enrichment> enricher) {
    Enrichment whole = enricher.apply(recommendation.text());
    List<Request> requests = new ArrayList<>(recommendation.requests().size());
    for (Request request : recommendation.requests()) {
      boolean same = request.text().equals(recommendation.text());
      Enrichment own = same ? whole : enricher.apply(request.text());
      requests.add(request.enriched(asCoded(own, request.coding())));
    }
    return recommendation.enriched(asCoded(whole, recommendation.coding()), requests);
  }

  /** The theme is there where coders recorded its issue. */
  private static Enrichment asCoded(Enrichment found, Optional<Coding> coding) {
    boolean coded = coding.filter(each -> each.issues().contains(SogiescReader.ISSUE)).isPresent();
    return coded && found.sogiesc().isEmpty() ? found.with(SogiescReader.CODED) : found;
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
    FeatureList features = FeatureList.of(Features.ISSUES, hashed, found.all());
    IssueClassifier.ScoredIssues decision = issues.decide(features);
    LinkClassifier.ScoredLinks linked = links.decide(features);
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
        goals.read(text, tokens, linked.goals()),
        groups.join(text, concepts.terms(text, tokens, found), linked.groups()));
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
