package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;

/** Rows of tables about Sylvania's review in session 34. */
public final class FollowUpRows {
  public static final States STATES = Loaded.STATES;
  public static final LevelScale.LevelScales SCALES = LevelScale.LevelScales.load();
  public static final LevelScale STEPS = SCALES.all().get(0);
  public static final FollowUpRow.Review REVIEW =
      new FollowUpRow.Review("A/HRC/43/97", Optional.empty(), "Sylvania", OptionalInt.of(34));

  private FollowUpRows() {}

  /**
   * A row that says nothing yet; {@code by} are codes between blanks, themes between semicolons.
   */
  public static FollowUpRow row(String paragraph, String text, String by, String themes) {
    return row(REVIEW, paragraph, text, by, themes);
  }

  /** The same of another review. */
  static FollowUpRow row(
      FollowUpRow.Review review, String paragraph, String text, String by, String themes) {
    List<State> states = new ArrayList<>();
    for (String code : by.isEmpty() ? new String[0] : by.split(" ", -1)) {
      states.add(STATES.byCode(code).orElseThrow());
    }
    return new FollowUpRow(
        review,
        paragraph,
        text,
        states,
        PositionStatus.SUPPORTED,
        "",
        themes.isEmpty() ? List.of() : Arrays.asList(themes.split("; ", -1)),
        "",
        "",
        List.of(),
        FollowUpRow.Assessment.NONE,
        Map.of(),
        0);
  }

  /** What a person wrote: the level by its code, empty for none. */
  public static FollowUpRow.Assessment written(
      String level, String done, String ask, String sources) {
    Optional<LevelScale.Level> graded =
        STEPS.levels().stream().filter(each -> each.code().equals(level)).findFirst();
    return new FollowUpRow.Assessment(graded, done, "", "", ask, sources);
  }

  /** A table of {@code rows}. */
  public static FollowUpTable table(FollowUpRow... rows) {
    return new FollowUpTable(STEPS, List.of(rows), List.of(), List.of(), Map.of());
  }
}
