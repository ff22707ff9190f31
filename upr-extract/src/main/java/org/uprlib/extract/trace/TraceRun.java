package org.uprlib.extract.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.LanguageDetection;
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
  private final SavedLinks saved;
  private final TextLikeness likeness;
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
  private int order;
  private int withoutText;
  private int inOwn;
  private int inForeign;

  TraceRun(Tracer tracer, AskList asks, Language language, TraceOptions options, SavedLinks saved) {
    this.tracer = tracer;
    this.asks = asks;
    this.language = language;
    this.options = options;
    this.saved = saved;
    this.likeness = tracer.likeness(language);
    this.threshold = options.threshold().orElse(likeness.threshold());
    double least = options.linkedOnly() ? threshold : 0;
    asks.asks()
        .forEach(
            ask -> {
              corrected.add(new ArrayList<>());
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
      traced.add(
          new TracedAsk(ask, found.get(i).stream().map(each -> match(ask, each, of)).toList()));
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
    best.sort(Candidates.BEST_FIRST);
    List<Candidate> kept = new ArrayList<>(best.subList(0, Math.min(best.size(), options.most())));
    AskText asked = asks.asks().get(ask);
    corrections(ask)
        .filter(each -> !options.linkedOnly() || saved.of(asked, each.row()).orElse(false))
        .forEach(kept::add);
    kept.sort(Candidates.BEST_FIRST);
    return kept;
  }

  /** What a person said of an ask, each recommendation in one language only. */
  private Stream<Candidate> corrections(int ask) {
    return corrected.get(ask).stream()
        .filter(
            each ->
                text(each.row()).isPresent()
                    || key(each.row()).filter(ownKeys::contains).isEmpty());
  }

  private AskMatch match(AskText asked, Candidate found, ReasonFinder.OfAsk ask) {
    ResultRow row = key(found.row()).map(inEnglish::get).orElse(found.row());
    boolean probable = found.score() >= threshold;
    boolean linked = saved.of(asked, found.row()).orElse(probable);
    boolean carried = rowLanguage(row) != language && !found.text().equals(row.text());
    return new AskMatch(
        row,
        found.score(),
        linked,
        linked != probable,
        ask.with(found.text()),
        carried ? Optional.of(language) : Optional.empty());
  }

  /** The name of the asks' language, if it is another than those of the United Nations. */
  private Optional<String> unknownLanguage() {
    if (asks.language().isPresent()) {
      return Optional.empty();
    }
    String all = asks.asks().stream().map(AskText::text).collect(Collectors.joining("\n"));
    return new LanguageDetection()
        .code(all)
        .filter(code -> Language.of(code).isEmpty())
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (withoutText > 0) {
      notices.add(
          Notice.general(
              "no-text", withoutText + " recommendations have no text and were left out."));
    }
    long held = IntStream.range(0, own.size()).mapToLong(i -> corrections(i).count()).sum();
    if (held < saved.size()) {
      notices.add(
          Notice.general(
              "corrections-left-out",
              String.format(
                  Locale.ROOT,
                  "%d of %d corrections of links are about asks or recommendations that are not"
                      + " here.",
                  saved.size() - held,
                  saved.size())));
    }
    unknownLanguage()
        .ifPresent(
            name ->
                notices.add(
                    Notice.general(
                        "unknown-language",
                        "The asks are in "
                            + name
                            + ", which is none of the languages of which likeness is known, and are"
                            + " compared as if they were English: write them in English, French or"
                            + " Spanish.")));
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
