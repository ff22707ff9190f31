package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.ConceptEnricher.GoalReader;
import org.uprlib.extract.enrich.WordEnricher.GroupReader;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGroup;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredAction;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TextToken;
import org.uprlib.extract.write.translation.Notices;

/**
 * Determines what a recommendation asks, how strongly, and about what.
 *
 * <pre>{@code
 * Enricher enricher = Enricher.load();
 * Enrichment found = enricher.enrich("Consider ratifying OP-CAT");
 * found.action().orElseThrow().category(); // 3
 * found.instruments().get(0).asks(); // {RATIFY=ratifying}
 * }</pre>
 *
 * <p>Made for English; in the other languages the concepts that a text names decide what it asks,
 * less surely. Any text may be enriched: a recommendation, a pledge, or what a submission proposes.
 * Immutable and thread-safe.
 */
public final class Enricher {
  private static final Lazy<Enricher> SHIPPED =
      new Lazy<>(() -> new Enricher(Classifiers.load(Enricher.class, "")));

  private final TextToken.Reader words = TextToken.Reader.english();
  private final Concepts concepts = new Concepts();
  private final InstrumentReader instruments = new InstrumentReader(concepts.instruments());
  private final Classifiers models;
  private final SogiescReader sogiesc = new SogiescReader("sogiesc-themes.tsv", Language.ENGLISH);
  private final GoalReader goals;
  private final GroupReader groups = new GroupReader();
  private final Lazy<Classifiers> conceptModels =
      new Lazy<>(() -> Classifiers.load(Enricher.class, "concept-"));
  private final Map<Language, ConceptEnricher> byConcepts = new ConcurrentHashMap<>();
  private final VerbReader verbs = new VerbReader();

  private Enricher(Classifiers models) {
    this.models = models;
    this.goals = new GoalReader(Language.ENGLISH, models.goals());
  }

  /** The enricher with the models that ship with the library, loaded once. */
  public static Enricher load() {
    return SHIPPED.get();
  }

  /** An enricher with the caller's own models. */
  public static Enricher with(Classifiers models) {
    return new Enricher(models);
  }

  /**
   * The extraction with each of its recommendations, requests, pledges and proposals enriched, with
   * a notice if any of these is in a language other than English.
   */
  public Extraction enrich(Extraction extraction) {
    return enrich(
        extraction, Deadline.of(extraction.source(), ReadLimits.DEFAULT), Optional.empty());
  }

  /**
   * The same by a deadline, with themes of the caller's own.
   *
   * @param own finds these; none if empty
   * @throws DeadlineExceededException if time is up
   */
  public Extraction enrich(Extraction extraction, Deadline deadline, Optional<ThemeReader> own) {
    Language language = extraction.paper().language().orElse(Language.ENGLISH);
    OptionalInt session = extraction.paper().session();
    Function<String, Enrichment> enricher =
        text -> {
          deadline.throwIfExpired();
          Enrichment found = enrich(text, language, session);
          return own.map(reader -> found.withOwnThemes(reader.read(text, language))).orElse(found);
        };
    Extraction noted =
        language != Language.ENGLISH && holdsTexts(extraction)
            ? extraction.withNotice(notEnglish(language))
            : extraction;
    return noted.enriched(
        noted.recommendations().stream().map(each -> enriched(each, enricher)).toList(),
        noted.pledges().stream().map(each -> each.enriched(enricher.apply(each.text()))).toList(),
        noted.proposals().stream()
            .map(each -> each.enriched(enricher.apply(each.proposal().text())))
            .toList());
  }

  /** What {@code text}, which is in {@code language}, asks. */
  public Enrichment enrich(String text, Language language) {
    return enrich(text, language, OptionalInt.empty());
  }

  private Enrichment enrich(String text, Language language, OptionalInt session) {
    return language == Language.ENGLISH
        ? enrich(text, session)
        : ofConcepts(language).enrich(text, session);
  }

  private ConceptEnricher ofConcepts(Language language) {
    return byConcepts.computeIfAbsent(
        language, key -> new ConceptEnricher(key, conceptModels.get(), concepts.instruments()));
  }

  private static boolean holdsTexts(Extraction extraction) {
    return !extraction.recommendations().isEmpty()
        || !extraction.pledges().isEmpty()
        || !extraction.proposals().isEmpty();
  }

  private static Notice notEnglish(Language language) {
    return Notices.general(
        "enriched-by-words", Map.of("language", Locale.forLanguageTag(language.code())));
  }

  private static Recommendation enriched(
      Recommendation recommendation, Function<String, Enrichment> enricher) {
    Enrichment whole = enricher.apply(recommendation.text());
    List<Request> requests = new ArrayList<>(recommendation.requests().size());
    for (Request request : recommendation.requests()) {
      boolean same = request.text().equals(recommendation.text());
      Enrichment own = same ? whole : enricher.apply(request.text());
      requests.add(request.enriched(asCoded(own, request.recorded())));
    }
    return recommendation.enriched(asCoded(whole, recommendation.recorded()), requests);
  }

  /** The theme is there where coders recorded its issue. */
  private static Enrichment asCoded(Enrichment found, FoundTerms recorded) {
    boolean coded = recorded.keys(Aspect.ISSUES).contains(SogiescReader.ISSUE);
    return coded && found.sogiesc().isEmpty() ? found.with(SogiescReader.CODED) : found;
  }

  /** What {@code text} asks, which is readable on its own. */
  public Enrichment enrich(String text) {
    return enrich(text, OptionalInt.empty());
  }

  /**
   * The same of a text of which it is known in which session of the Working Group it was made: not
   * all issues were in use in all sessions.
   */
  public Enrichment enrich(String text, OptionalInt session) {
    List<TextToken> tokens = words.read(text);
    if (tokens.isEmpty()) {
      return Enrichment.NONE;
    }
    Concepts.Found found = concepts.find(tokens);
    Classifiers.Answer answer = models.answer(found.reading(tokens, session));
    List<Issue> named = answer.issues().issuesOf(text, DoubleUnaryOperator.identity());
    double probability = answer.issues().probabilities().getOrDefault(SogiescReader.ISSUE, 0.0);
    Optional<Sogiesc> theme = sogiesc.read(text, tokens, found.sogiesc(), probability);
    SogiescReader.agree(named, theme);
    List<InstrumentMention> mentions = instruments.read(text, tokens, found.instruments());
    concepts.instruments().addIssues(named, mentions);
    return new Enrichment(
        Optional.of(action(text, tokens, answer.action())),
        named,
        theme,
        mentions,
        goals.read(text, tokens, answer.links().goals()),
        concepts.withoutLookalikes(
            groups.join(
                text,
                concepts.terms(text, tokens, found),
                withoutSexualMinorities(text, answer.links().groups(), theme)),
            tokens));
  }

  private static List<LinkedGroup> withoutSexualMinorities(
      String text, List<LinkedGroup> linked, Optional<Sogiesc> theme) {
    return linked.stream()
        .filter(
            group ->
                !group.name().equals("minorities")
                    || !group.isGiven()
                    || !SogiescReader.names(theme, Words.at(text, group.words().get())))
        .toList();
  }

  private Action action(String text, List<TextToken> tokens, ScoredAction decision) {
    return new Action(
        decision.category(),
        decision.confidence(),
        verbs.read(text, tokens),
        Words.at(text, decision.words()));
  }

  /** Finds the verb that a request opens with, and the verbs joined to it. Thread-safe. */
  private static final class VerbReader {
    private static final int REACH = 12;

    private final PhraseTable<Kind> words =
        PhraseTable.load(VerbReader.class::getResourceAsStream, "verbs.tsv", Kind.class);

    private enum Kind {
      VERB,
      BETWEEN,
      JOINT
    }

    /** The leading verbs of {@code text}, in text order. */
    List<Words> read(String text, List<TextToken> tokens) {
      List<Words> found = new ArrayList<>();
      int last = -1;
      for (int i = 0; i < Math.min(REACH, tokens.size()); i++) {
        TextToken token = tokens.get(i);
        boolean verb = words.is(Kind.VERB, token.word());
        boolean joined = last >= 0 && i - last <= 3 && isJoined(tokens, last, i);
        if (verb && (found.isEmpty() || joined)) {
          found.add(Words.of(text, new Span(token.start(), token.end())));
          last = i;
        } else if (last >= 0 && i - last >= 3) {
          break;
        }
      }
      return found;
    }

    private boolean isJoined(List<TextToken> tokens, int last, int at) {
      boolean joint = tokens.get(at).before() == ',' || tokens.get(at).before() == '/';
      for (int i = last + 1; i < at; i++) {
        String word = tokens.get(i).word();
        if (!words.is(Kind.BETWEEN, word)) {
          return false;
        }
        joint |= words.is(Kind.JOINT, word);
      }
      return joint;
    }
  }
}
