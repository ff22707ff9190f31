package org.uprlib.extract.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.likeness.LikenessIndex;
import org.uprlib.extract.likeness.TextLikeness;
import org.uprlib.extract.likeness.trained.ReasonFinder;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.trace.Candidates.Candidate;

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
  private final Language language;
  private final TraceOptions options;
  private final TextLikeness likeness;
  private final double threshold;
  private final List<Candidates> own = new ArrayList<>();
  private final List<Candidates> foreign = new ArrayList<>();
  private final List<ResultRow> pending = new ArrayList<>();

  /** What the asks' language has, by symbol and label; and the same recommendations in English. */
  private final Set<String> ownKeys = new HashSet<>();

  private final Map<String, ResultRow> inEnglish = new HashMap<>();
  private final Set<State> states = new LinkedHashSet<>();
  private int order;
  private int withoutText;
  private int inOwn;
  private int inForeign;

  TraceRun(Tracer tracer, AskList asks, Language language, TraceOptions options) {
    this.tracer = tracer;
    this.asks = asks;
    this.language = language;
    this.options = options;
    this.likeness = tracer.likeness(language);
    this.threshold = options.threshold().orElse(likeness.threshold());
    double least = options.linkedOnly() ? threshold : 0;
    asks.asks()
        .forEach(
            ask -> {
              own.add(new Candidates(options.most(), least));
              foreign.add(new Candidates(options.most(), least));
            });
  }

  /** Adds a recommendation. */
  public void add(ResultRow row) {
    if (row.text().isBlank()) {
      withoutText++;
      return;
    }
    row.paper().stateUnderReview().ifPresent(states::add);
    pending.add(row);
    if (pending.size() == CHUNK) {
      compare();
    }
  }

  private void compare() {
    List<ResultRow> mine = new ArrayList<>();
    List<ResultRow> others = new ArrayList<>();
    for (ResultRow row : pending) {
      (text(row).isPresent() ? mine : others).add(row);
      if (language != Language.ENGLISH) {
        key(row).ifPresent(key -> note(key, row));
      }
    }
    pending.clear();
    inOwn += mine.size();
    inForeign += others.size();
    compare(mine, likeness, own);
    if (!others.isEmpty()) {
      compare(others, tracer.words(language), foreign);
    }
  }

  private void note(String key, ResultRow row) {
    if (text(row).isPresent()) {
      ownKeys.add(key);
    }
    if (rowLanguage(row) == Language.ENGLISH) {
      inEnglish.putIfAbsent(key, row);
    }
  }

  private void compare(List<ResultRow> rows, TextLikeness by, List<Candidates> candidates) {
    List<String> texts = rows.stream().map(row -> text(row).orElse(row.text())).toList();
    LikenessIndex index = by.index(texts);
    int first = order;
    order += rows.size();
    IntStream.range(0, candidates.size())
        .parallel()
        .forEach(
            ask -> {
              double[] scores = index.scores(asks.asks().get(ask).text());
              for (int i = 0; i < scores.length; i++) {
                candidates.get(ask).offer(rows.get(i), texts.get(i), scores[i], first + i);
              }
            });
  }

  /** The text of {@code row} in the asks' language. */
  private Optional<String> text(ResultRow row) {
    return rowLanguage(row) == language
        ? Optional.of(row.text())
        : Optional.ofNullable(row.texts().get(language));
  }

  private static Language rowLanguage(ResultRow row) {
    return row.paper().language().orElse(Language.ENGLISH);
  }

  private static Optional<String> key(ResultRow row) {
    return row.paper()
        .symbol()
        .filter(symbol -> !row.paragraph().isEmpty())
        .map(symbol -> symbol + " " + row.paragraph());
  }

  /** What was found. */
  public Trace finish() {
    compare();
    List<TracedAsk> traced = new ArrayList<>();
    List<List<Candidate>> found = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < own.size(); i++) {
      List<Candidate> best = best(i);
      best.forEach(each -> texts.add(each.text()));
      found.add(best);
    }
    ReasonFinder reasons = tracer.reasons(language, texts);
    for (int i = 0; i < found.size(); i++) {
      AskText ask = asks.asks().get(i);
      ReasonFinder.OfAsk of = reasons.of(ask.text());
      traced.add(new TracedAsk(ask, found.get(i).stream().map(each -> match(each, of)).toList()));
    }
    return new Trace(likeness.word(), threshold, inOwn + inForeign, traced, notices());
  }

  private List<Candidate> best(int ask) {
    List<Candidate> best = new ArrayList<>(own.get(ask).bestFirst());
    for (Candidate other : foreign.get(ask).bestFirst()) {
      if (key(other.row()).filter(ownKeys::contains).isEmpty()) {
        best.add(other);
      }
    }
    return best.stream()
        .sorted(
            Comparator.comparingDouble((Candidate each) -> -each.score())
                .thenComparingInt(Candidate::order))
        .limit(options.most())
        .toList();
  }

  private AskMatch match(Candidate found, ReasonFinder.OfAsk ask) {
    ResultRow row = key(found.row()).map(inEnglish::get).orElse(found.row());
    boolean carried = rowLanguage(row) != language && !found.text().equals(row.text());
    return new AskMatch(
        row,
        found.score(),
        found.score() >= threshold,
        ask.with(found.text()),
        carried ? Optional.of(language) : Optional.empty());
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (withoutText > 0) {
      notices.add(
          Notice.general(
              "no-text", withoutText + " recommendations have no text and were left out."));
    }
    if (inForeign > 0 && inOwn < inForeign) {
      notices.add(
          Notice.general(
              "other-language",
              String.format(
                  Locale.ROOT,
                  "The asks are in %s, and %d of %d recommendations have no text in that language:"
                      + " likeness across languages is weak. Give the report in %1$s too; what it"
                      + " tells is carried over to the English rows.",
                  Tracer.name(language),
                  inForeign,
                  inOwn + inForeign)));
    }
    asks.state()
        .filter(state -> !states.isEmpty() && !states.contains(state))
        .ifPresent(
            state ->
                notices.add(
                    Notice.general(
                        "other-state",
                        "The asks are addressed to "
                            + state.name()
                            + ", the recommendations to "
                            + names()
                            + ".")));
    if (asks.state().isEmpty() && states.size() > 1) {
      notices.add(
          Notice.general(
              "several-states", "The recommendations are addressed to " + names() + "."));
    }
    return notices;
  }

  private String names() {
    List<String> names = states.stream().map(State::name).sorted().toList();
    return names.size() <= 3 ? String.join(", ", names) : names.size() + " States";
  }
}
