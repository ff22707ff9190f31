package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

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
   * Who made {@code rows}, and how they were answered.
   *
   * @param rows recommendations on one matter, as {@code Query} or {@code Tracer} choose them
   * @param state the State that is asked about, if one is
   */
  public Allies find(List<ResultRow> rows, Optional<State> state) {
    Map<State, List<ResultRow>> byState = new HashMap<>();
    for (ResultRow row : rows) {
      row.recommendingStates().stream()
          .filter(by -> !state.equals(Optional.of(by)))
          .forEach(by -> byState.computeIfAbsent(by, key -> new ArrayList<>()).add(row));
    }
    List<Ally> allies = new ArrayList<>();
    byState.forEach((by, made) -> allies.add(ally(by, made, state)));
    allies.sort(
        Comparator.comparingInt((Ally ally) -> -ally.toState())
            .thenComparingInt(ally -> -ally.toOthers())
            .thenComparingDouble(ally -> -ally.answers().supportedShare().orElse(0))
            .thenComparing(ally -> ally.state().name()));
    return new Allies(state, rows, allies, wordings(rows, state));
  }

  private static Ally ally(State by, List<ResultRow> made, Optional<State> state) {
    int here = (int) made.stream().filter(row -> Allies.isHere(row, state)).count();
    return new Ally(
        by,
        here,
        made.size() - here,
        AnswerCount.of(made),
        made.stream().sorted(bestExample(state)).limit(EXAMPLES).toList());
  }

  private static Comparator<ResultRow> bestExample(Optional<State> state) {
    return Comparator.comparing(
            (ResultRow row) -> row.position().status() != PositionStatus.SUPPORTED)
        .thenComparing(row -> !Allies.isHere(row, state))
        .thenComparing(row -> -row.info().session().orElse(0));
  }

  private List<Allies.Wording> wordings(List<ResultRow> rows, Optional<State> state) {
    Map<String, List<ResultRow>> byWording = new HashMap<>();
    for (ResultRow row : rows) {
      if (row.language() == Language.ENGLISH) {
        wordings
            .of(row.text())
            .ifPresent(
                wording -> byWording.computeIfAbsent(wording, key -> new ArrayList<>()).add(row));
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
}
