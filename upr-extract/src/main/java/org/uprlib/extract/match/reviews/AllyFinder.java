package org.uprlib.extract.match.reviews;

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
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.text.term.TextToken;

/**
 * Ranks the States that recommended something on a matter, by counts that anybody can check.
 *
 * <pre>{@code
 * Allies allies = AllyFinder.load().find(rowsOnTheMatter, Optional.of(slovenia));
 * }</pre>
 *
 * <p>Immutable and thread-safe: making one loads models, so make one and share it.
 */
public final class AllyFinder {
  private static final int EXAMPLES = 3;

  private final Wordings wordings = new Wordings();

  private AllyFinder() {}

  /** A finder with the tables and models that ship with the library. */
  public static AllyFinder load() {
    return new AllyFinder();
  }

  /**
   * Who asked for something on a matter, and how they were answered.
   *
   * @param found who asked in each recommendation on the matter, as {@code Query} or {@code Tracer}
   *     find them
   * @param state the State that is asked about, if one is
   */
  public Allies find(List<Askers> found, Optional<State> state) {
    Map<State, List<ResultRow>> byState = new HashMap<>();
    Map<State, Integer> perhaps = new HashMap<>();
    for (Askers each : found) {
      each.known()
          .forEach(by -> byState.computeIfAbsent(by, key -> new ArrayList<>()).add(each.row()));
      each.perhaps().forEach(by -> perhaps.merge(by, 1, Integer::sum));
    }
    Set<State> all = new HashSet<>(byState.keySet());
    all.addAll(perhaps.keySet());
    state.ifPresent(all::remove);
    List<Ally> allies = new ArrayList<>();
    all.forEach(
        by ->
            allies.add(
                ally(by, byState.getOrDefault(by, List.of()), perhaps.getOrDefault(by, 0), state)));
    allies.sort(
        Comparator.comparingInt((Ally ally) -> -ally.toState())
            .thenComparingInt(ally -> -ally.toOthers())
            .thenComparingDouble(ally -> -ally.answers().supportedShare().orElse(0))
            .thenComparing(ally -> ally.state().name()));
    return new Allies(state, found, allies, wordings(found, state));
  }

  private static Ally ally(State by, List<ResultRow> made, int perhaps, Optional<State> state) {
    int here = (int) made.stream().filter(row -> Allies.isHere(row, state)).count();
    return new Ally(
        by,
        here,
        made.size() - here,
        perhaps,
        AnswerCount.of(made),
        made.stream().sorted(bestExample(state)).limit(EXAMPLES).toList());
  }

  private static Comparator<ResultRow> bestExample(Optional<State> state) {
    return Comparator.comparing(
            (ResultRow row) -> row.position().status() != PositionStatus.SUPPORTED)
        .thenComparing(row -> !Allies.isHere(row, state))
        .thenComparing(row -> -row.info().session().orElse(0));
  }

  private List<Allies.Wording> wordings(List<Askers> found, Optional<State> state) {
    Map<String, Set<ResultRow>> byWording = new HashMap<>();
    for (Askers each : found) {
      if (each.row().language() == Language.ENGLISH) {
        each.texts().stream()
            .flatMap(text -> wordings.of(text).stream())
            .forEach(
                wording ->
                    byWording
                        .computeIfAbsent(wording, key -> new LinkedHashSet<>())
                        .add(each.row()));
      }
    }
    List<Allies.Wording> answers = new ArrayList<>();
    byWording.forEach(
        (wording, of) ->
            answers.add(
                new Allies.Wording(
                    wording,
                    AnswerCount.of(of),
                    of.stream()
                        .filter(row -> row.position().status() == PositionStatus.SUPPORTED)
                        .min(bestExample(state)))));
    answers.sort(
        Comparator.comparingInt((Allies.Wording each) -> -each.answers().number())
            .thenComparing(Allies.Wording::wording));
    return answers;
  }

  /** Classifies how recommendations in English open. Immutable and thread-safe. */
  private static final class Wordings {
    /** The other words follow within so many words of the first. */
    private static final int REACH = 6;

    private final List<Opening> openings =
        DataFile.read(Wordings.class::getResourceAsStream, "wordings.tsv", 3).stream()
            .map(Opening::of)
            .toList();

    private final Enricher enricher = Enricher.load();
    private final TextToken.Reader words = TextToken.Reader.english();

    private record Opening(String wording, List<String> first, List<String> then) {
      static Opening of(DataFile.Row row) {
        return new Opening(row.required(0), row.list(1, " "), row.list(2, " "));
      }

      boolean isAt(List<String> words) {
        return first.contains(words.get(0))
            && (then.isEmpty() || words.stream().skip(1).limit(REACH).anyMatch(then::contains));
      }
    }

    /** How {@code text} opens; empty if not with a verb. */
    Optional<String> of(String text) {
      return enricher.enrich(text).action().stream()
          .flatMap(action -> action.verbs().stream())
          .findFirst()
          .map(verb -> opening(text, verb));
    }

    private String opening(String text, Words verb) {
      List<String> from =
          words.read(text).stream()
              .filter(token -> token.start() >= verb.span().start())
              .map(TextToken::word)
              .toList();
      return openings.stream()
          .filter(opening -> opening.isAt(from))
          .map(Opening::wording)
          .findFirst()
          .orElse(verb.text().toLowerCase(Locale.ROOT));
    }
  }
}
