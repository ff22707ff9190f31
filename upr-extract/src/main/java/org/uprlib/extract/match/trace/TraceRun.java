package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.ReasonFinder;
import org.uprlib.extract.match.trace.Candidates.Candidate;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.Askers.Extent;
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
  private final double threshold;
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
    this.threshold = options.threshold().orElse(Tracer.Options.EVEN);
    this.by = Comparison.in(language, tracer, threshold);
    expectMatches();
  }

  /**
   * How asks are compared.
   *
   * @param language theirs; of asks that do not show it, the recommendations'
   * @param perhaps the score from which a recommendation may answer
   */
  private record Comparison(Language language, TextLikeness likeness, double perhaps) {
    static Comparison in(Language language, Tracer tracer, double threshold) {
      TextLikeness likeness = tracer.likeness(language);
      return new Comparison(language, likeness, Math.min(threshold, likeness.threshold()));
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
      by = Comparison.in(most, tracer, threshold);
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
    ReasonFinder reasons = tracer.reasons(by.language(), texts);
    RequestScores requests =
        new RequestScores(
            by.likeness(),
            found.stream()
                .flatMap(List::stream)
                .map(Candidate::row)
                .filter(row -> row.language() == by.language()));
    TracedAsk.Comparability ofAll = comparability();
    List<AskList.Ask> unread = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      AskList.Ask ask = asks.asks().get(i);
      if (!before.add(Folding.words(ask.text()))) {
        traced.add(new TracedAsk(ask, List.of(), TracedAsk.Comparability.REPEATED));
        continue;
      }
      ReasonFinder.OfAsk of = reasons.of(ask.text());
      ToDoubleFunction<String> scores = requests.of(ask.text());
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
              found.get(i).stream()
                  .map(each -> match(ask, each, of, scores, comparability))
                  .toList(),
              comparability));
    }
    for (String line : asks.others()) {
      AskList.Ask none = new AskList.Ask(asks.source(), traced.size() + 1, line, Optional.empty());
      traced.add(new TracedAsk(none, List.of(), TracedAsk.Comparability.NO_ASK));
    }
    return new Trace(
        by.likeness().word(), threshold, by.perhaps(), compared, traced, notices(unread));
  }

  /** Of English the common words are known; of others, which language a text is in. */
  private boolean isInOtherLanguage(AskList.Ask ask, ReasonFinder.OfAsk of) {
    return by.language() == Language.ENGLISH
        ? !of.isReadable()
        : askLanguage.isOther(ask.text(), by.language());
  }

  private List<Candidate> best(int ask) {
    Stream<Candidate> best =
        Stream.concat(
                own.get(ask).bestFirst().stream(),
                foreign.get(ask).bestFirst().stream().filter(other -> !isInOwn(other)))
            .sorted(Candidates.BEST_FIRST)
            .limit(options.most());
    AskList.Ask asked = asks.asks().get(ask);
    Stream<Candidate> said =
        corrections(ask)
            .filter(each -> !options.linkedOnly() || saved.of(asked, each.row()).orElse(false));
    return Stream.concat(best, said).sorted(Candidates.BEST_FIRST).toList();
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
      ReasonFinder.OfAsk ask,
      ToDoubleFunction<String> requests,
      TracedAsk.Comparability comparability) {
    ResultRow row = key(found.row()).map(inEnglish::get).orElse(found.row());
    ReasonFinder.Common common = ask.common(found.text());
    boolean countable =
        comparability == TracedAsk.Comparability.FULL
            && text(found.row()).isPresent()
            && isOfAskedState(row);
    AskMatch.Strength probable = strength(found.score(), common, countable);
    boolean carried = row.language() != by.language() && !found.text().equals(row.text());
    return new AskMatch(
            row,
            found.score(),
            probable,
            false,
            common.reasons(),
            carried ? Optional.of(by.language()) : Optional.empty(),
            askers(
                row,
                found.row(),
                probable,
                text -> strength(requests.applyAsDouble(text), ask.common(text), countable)))
        .with(saved.of(asked, found.row()));
  }

  /**
   * Who asked for it: by whichever requests answer as the whole does, or in part.
   *
   * @param compared the same recommendation in the asks' language, if it is there
   */
  private Askers askers(
      ResultRow row,
      ResultRow compared,
      AskMatch.Strength whole,
      Function<String, AskMatch.Strength> strength) {
    int parts = row.parts().size();
    if (parts == 1) {
      return Askers.all(row);
    }
    if (compared.language() != by.language() || compared.parts().size() != parts) {
      return Askers.of(row, Collections.nCopies(parts, Extent.NOT_KNOWN));
    }
    List<AskMatch.Strength> each =
        compared.parts().stream().map(part -> strength.apply(part.text())).toList();
    boolean found = Collections.min(each).compareTo(whole) <= 0;
    return Askers.of(row, each.stream().map(request -> extent(request, whole, found)).toList());
  }

  /** Where no request has all of it, those that only perhaps answer may have a part of it. */
  private static Extent extent(AskMatch.Strength request, AskMatch.Strength whole, boolean found) {
    if (request == AskMatch.Strength.NONE) {
      return Extent.NOT;
    }
    if (request.compareTo(whole) <= 0) {
      return Extent.WHOLLY;
    }
    if (request == AskMatch.Strength.IN_PART) {
      return Extent.IN_PART;
    }
    return found ? Extent.NOT : Extent.NOT_KNOWN;
  }

  private AskMatch.Strength strength(double score, ReasonFinder.Common common, boolean countable) {
    if (common.opposite()) {
      return AskMatch.Strength.NONE;
    }
    if (countable && score >= threshold && common.matter()) {
      return common.less() ? AskMatch.Strength.IN_PART : AskMatch.Strength.COUNTED;
    }
    return score >= by.perhaps() ? AskMatch.Strength.PERHAPS : AskMatch.Strength.NONE;
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
}
