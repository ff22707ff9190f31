package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * A trace while recommendations are added. Those that have a text in the asks' language are
 * compared in it, and carried over by symbol and label to the same recommendation in English; the
 * others are compared by the words in common, which says little. Not thread-safe.
 */
public final class TraceRun {
  /** So many recommendations are made ready at a time. */
  private static final int CHUNK = 4096;

  private final Tracer tracer;
  private final AskList asks;
  private final Tracer.Options options;
  private final LinkCorrections saved;
  private final AskLanguage askLanguage;
  private final List<Candidates> own = new ArrayList<>();
  private final List<Candidates> foreign = new ArrayList<>();

  /** By ask, those of which a person said whether they answer. */
  private final List<List<Candidate>> corrected = new ArrayList<>();

  private final List<ResultRow> pending = new ArrayList<>();

  /** What the asks' language has, by symbol and label; and the same recommendations in English. */
  private final Set<String> ownKeys = new HashSet<>();

  private final Map<String, ResultRow> inEnglish = new HashMap<>();
  private final Set<State> states = new LinkedHashSet<>();

  /** Sessions before the one that the asks are for. */
  private final Set<Integer> earlier = new TreeSet<>();

  private final MissingReviews later;

  private Comparison by;

  private int compared;
  private int withoutText;
  private int inOwn;

  /** Those without a text in the asks' language, by symbol and label; empty string without both. */
  private final Map<String, Integer> inForeign = new HashMap<>();

  TraceRun(
      Tracer tracer,
      AskList asks,
      Language language,
      Tracer.Options options,
      LinkCorrections saved) {
    this.tracer = tracer;
    this.asks = asks;
    this.askLanguage = new AskLanguage(asks);
    this.options = options;
    this.saved = saved;
    this.later = new MissingReviews(asks.state());
    this.by = Comparison.in(language, tracer, options);
    expectMatches();
  }

  /**
   * How asks are compared.
   *
   * @param language theirs; of asks that do not show it, the recommendations'
   * @param threshold the score from which a recommendation counts, if the matter is the same
   * @param perhaps the score from which it may answer
   */
  record Comparison(Language language, TextLikeness likeness, double threshold, double perhaps) {
    private static Comparison in(Language language, Tracer tracer, Tracer.Options options) {
      TextLikeness likeness = tracer.likeness(language);
      double threshold = options.threshold().orElse(Tracer.Options.EVEN);
      double perhaps = Math.min(threshold, likeness.threshold());
      return new Comparison(language, likeness, threshold, perhaps);
    }
  }

  private void expectMatches() {
    double least = options.linkedOnly() ? by.perhaps() : 0;
    List.of(corrected, own, foreign).forEach(List::clear);
    for (int i = 0; i < asks.asks().size(); i++) {
      corrected.add(new ArrayList<>());
      own.add(new Candidates(options.most(), least));
      foreign.add(new Candidates(options.most(), least));
    }
  }

  private void settleLanguage() {
    Language most = ResultRow.mostFrequentLanguage(pending);
    if (most == by.language() || !LikenessKind.measures(most)) {
      return;
    }
    List<String> texts = pending.stream().flatMap(row -> textIn(most, row).stream()).toList();
    if (askLanguage.isRather(most, texts, by.language(), tracer)) {
      by = Comparison.in(most, tracer, options);
      expectMatches();
    }
  }

  /** Adds a recommendation. */
  public void add(ResultRow row) {
    if (row.text().isBlank()) {
      withoutText++;
      return;
    }
    row.info().stateUnderReview().ifPresent(states::add);
    if (isOfAskedState(row)) {
      row.info().session().stream()
          .filter(session -> session < asks.session().orElse(0))
          .forEach(earlier::add);
      later.note(row);
    }
    pending.add(row);
    if (pending.size() == CHUNK) {
      compare();
    }
  }

  private void compare() {
    if (compared == 0 && !pending.isEmpty()) {
      settleLanguage();
    }
    List<ResultRow> mine = new ArrayList<>();
    List<ResultRow> others = new ArrayList<>();
    for (ResultRow row : pending) {
      (text(row).isPresent() ? mine : others).add(row);
      if (by.language() != Language.ENGLISH) {
        key(row).ifPresent(key -> note(key, row));
      }
    }
    pending.clear();
    inOwn += mine.size();
    others.forEach(row -> inForeign.merge(key(row).orElse(""), 1, Integer::sum));
    compare(mine, by.likeness(), own);
    if (!others.isEmpty()) {
      compare(others, tracer.words(by.language()), foreign);
    }
  }

  private void note(String key, ResultRow row) {
    if (text(row).isPresent()) {
      ownKeys.add(key);
    }
    if (row.language() == Language.ENGLISH) {
      inEnglish.putIfAbsent(key, row);
    }
  }

  private void compare(List<ResultRow> rows, TextLikeness likeness, List<Candidates> candidates) {
    List<String> texts = rows.stream().map(row -> text(row).orElse(row.text())).toList();
    TextLikeness.Index index = likeness.index(texts);
    int first = compared;
    compared += rows.size();
    IntStream.range(0, candidates.size())
        .parallel()
        .forEach(
            ask -> {
              double[] scores = index.scores(asks.asks().get(ask).text());
              for (int i = 0; i < scores.length; i++) {
                Candidate found = new Candidate(rows.get(i), texts.get(i), scores[i], first + i);
                if (saved.of(asks.asks().get(ask), rows.get(i)).isPresent()) {
                  corrected.get(ask).add(found);
                } else {
                  candidates.get(ask).offer(found);
                }
              }
            });
  }

  /** The text of {@code row} in the asks' language. */
  private Optional<String> text(ResultRow row) {
    return textIn(by.language(), row);
  }

  private static Optional<String> textIn(Language language, ResultRow row) {
    return row.language() == language
        ? Optional.of(row.text())
        : Optional.ofNullable(row.recommendation().texts().get(language));
  }

  private static Optional<String> key(ResultRow row) {
    return row.info()
        .symbol()
        .filter(symbol -> !row.paragraph().isEmpty())
        .map(symbol -> symbol + " " + row.paragraph());
  }

  /** What was found. */
  public Trace finish() {
    compare();
    List<TracedAsk> traced = new ArrayList<>();
    List<List<Candidate>> found = IntStream.range(0, own.size()).mapToObj(this::best).toList();
    Set<String> texts = new LinkedHashSet<>();
    found.forEach(best -> best.forEach(each -> texts.add(each.text())));
    AskMatcher matcher =
        new AskMatcher(
            by,
            tracer.reasons(by.language(), texts),
            found.stream().flatMap(List::stream).map(Candidate::row));
    TracedAsk.Comparability ofAll = comparability();
    List<AskList.Ask> unread = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      AskList.Ask ask = asks.asks().get(i);
      if (!before.add(Folding.words(ask.text()))) {
        traced.add(new TracedAsk(ask, List.of(), TracedAsk.Comparability.REPEATED));
        continue;
      }
      AskMatcher.OfAsk of = matcher.of(ask.text());
      boolean other = isInOtherLanguage(ask, of);
      if (other) {
        unread.add(ask);
      }
      TracedAsk.Comparability comparability =
          other && ofAll == TracedAsk.Comparability.FULL
              ? TracedAsk.Comparability.OTHER_LANGUAGE
              : ofAll;
      traced.add(
          new TracedAsk(
              ask,
              found.get(i).stream().map(each -> match(ask, each, of, comparability)).toList(),
              comparability));
    }
    for (String line : asks.others()) {
      AskList.Ask none = new AskList.Ask(asks.source(), traced.size() + 1, line, Optional.empty());
      traced.add(new TracedAsk(none, List.of(), TracedAsk.Comparability.NO_ASK));
    }
    return new Trace(
        by.likeness().word(), by.threshold(), by.perhaps(), compared, traced, notices(unread));
  }

  /** Of English the common words are known; of others, which language a text is in. */
  private boolean isInOtherLanguage(AskList.Ask ask, AskMatcher.OfAsk of) {
    return by.language() == Language.ENGLISH
        ? !of.isReadable()
        : askLanguage.isOther(ask.text(), by.language());
  }

  private List<Candidate> best(int ask) {
    Stream<Candidate> best =
        Stream.concat(
                own.get(ask).bestFirst().stream(),
                foreign.get(ask).bestFirst().stream().filter(other -> !isInOwn(other)))
            .sorted(Candidate.BEST_FIRST)
            .limit(options.most());
    AskList.Ask asked = asks.asks().get(ask);
    Stream<Candidate> said =
        corrections(ask)
            .filter(each -> !options.linkedOnly() || saved.of(asked, each.row()).orElse(false));
    return Stream.concat(best, said).sorted(Candidate.BEST_FIRST).toList();
  }

  /** Whether the asks' language has the same recommendation. */
  private boolean isInOwn(Candidate candidate) {
    return key(candidate.row()).filter(ownKeys::contains).isPresent();
  }

  /** What a person said of an ask, each recommendation in one language only. */
  private Stream<Candidate> corrections(int ask) {
    return corrected.get(ask).stream()
        .filter(each -> text(each.row()).isPresent() || !isInOwn(each));
  }

  /** How many have no text in the asks' language, in any of the papers. */
  private int onlyForeign() {
    return inForeign.entrySet().stream()
        .filter(each -> !ownKeys.contains(each.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private TracedAsk.Comparability comparability() {
    if (asks.state().filter(state -> !states.isEmpty() && !states.contains(state)).isPresent()) {
      return TracedAsk.Comparability.OTHER_STATE;
    }
    return onlyForeign() > inOwn || askLanguage.unknown(by.language()).isPresent()
        ? TracedAsk.Comparability.OTHER_LANGUAGE
        : TracedAsk.Comparability.FULL;
  }

  private AskMatch match(
      AskList.Ask asked,
      Candidate found,
      AskMatcher.OfAsk ask,
      TracedAsk.Comparability comparability) {
    ResultRow row = key(found.row()).map(inEnglish::get).orElse(found.row());
    boolean countable =
        comparability == TracedAsk.Comparability.FULL
            && text(found.row()).isPresent()
            && isOfAskedState(row);
    return ask.match(found, row, countable).with(saved.of(asked, found.row()));
  }

  private boolean isOfAskedState(ResultRow row) {
    return asks.state().isEmpty()
        || row.info().stateUnderReview().isEmpty()
        || row.info().stateUnderReview().equals(asks.state());
  }

  private List<Notice> notices(List<AskList.Ask> unread) {
    int held = (int) IntStream.range(0, own.size()).mapToLong(i -> corrections(i).count()).sum();
    return new TraceNotices(
            asks,
            by.language(),
            askLanguage.unknown(by.language()),
            unread,
            states,
            earlier,
            later,
            compared,
            onlyForeign(),
            withoutText,
            saved.size(),
            held)
        .all();
  }

  /**
   * A recommendation that may answer.
   *
   * @param text in which it was compared
   * @param order in which it came
   */
  record Candidate(ResultRow row, String text, double score, int order) {
    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate each) -> -each.score)
            .thenComparingInt(Candidate::order);
  }

  /** The best of what may answer to one ask. Not thread-safe. */
  private record Candidates(int most, double least, NavigableSet<Candidate> bestFirst) {
    Candidates(int most, double least) {
      this(most, least, new TreeSet<>(Candidate.BEST_FIRST));
    }

    void offer(Candidate candidate) {
      if (candidate.score() >= least && candidate.score() > 0) {
        bestFirst.add(candidate);
        if (bestFirst.size() > most) {
          bestFirst.pollLast();
        }
      }
    }
  }
}
