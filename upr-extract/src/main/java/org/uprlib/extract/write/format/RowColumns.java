package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * The columns of a recommendation that several tables have, each declared here and nowhere else:
 * what it is called in CSV and JSON, its head and width in a workbook, and what stands in it. A
 * table of whatever rows says where the value is to be had, with {@link Column#of(Function)}.
 */
public final class RowColumns {
  public static final Column<String> SOURCE = same("source", 24, "File");
  public static final Column<Optional<String>> SYMBOL = same("symbol", 18, "Symbol");
  public static final Column<Optional<State>> STATE =
      Column.csv("stateUnderReview", state -> state.map(State::code));

  /** The State under review, or the paper's own word for one that is not known. */
  public static final Column<Optional<Object>> STATE_NAME =
      same("stateUnderReviewName", 18, "State under review");

  public static final Column<OptionalInt> SESSION = same("session", 9, "Session");
  public static final Column<OptionalInt> CYCLE = same("cycle", 7, "Cycle");
  public static final Column<String> PARAGRAPH = same("paragraph", 11, "Paragraph");
  public static final Column<String> TEXT = same("text", 60, "Recommendation");

  /** Their codes, for programs. */
  public static final Column<List<State>> STATES =
      Column.csv(
          "recommendingStates",
          states -> String.join("; ", states.stream().map(State::code).toList()));

  /** Their names, for people. */
  public static final Column<List<State>> STATE_NAMES =
      Column.of(
          "recommendingStateNames", 28, "Recommending States", states -> new Listed(states, ", "));

  public static final Column<PositionStatus> POSITION =
      Column.of("position", 12, "Position", status -> Term.of("position", status.word()));
  public static final Column<Optional<Qualification>> QUALIFICATION =
      Column.of(
          "qualification",
          16,
          "Qualification",
          each -> each.map(Qualification::word).map(word -> Term.of("qualification", word)));
  public static final Column<Optional<String>> EVIDENCE =
      same("evidence", 50, "Words that decided the position");
  public static final Column<Optional<String>> EVIDENCE_SYMBOL =
      same("evidenceSymbol", 18, "They stand in");
  public static final Column<Optional<String>> EVIDENCE_PARAGRAPH =
      same("evidenceParagraph", 11, "Paragraph there");
  public static final Column<Optional<String>> COMMENT =
      same("comment", 80, "Comment by the State");

  private RowColumns() {}

  /** A column in which the value stands as it is. */
  private static <T> Column<T> same(String name, int width, String title) {
    return Column.of(name, width, title, value -> value);
  }
}
