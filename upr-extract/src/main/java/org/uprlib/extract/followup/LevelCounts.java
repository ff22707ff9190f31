package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;

/**
 * How many recommendations have which level and position. Immutable.
 *
 * @param rows what is counted
 * @param levels of the scale, and behind them empty for what is not graded, if anything is
 * @param positions that occur, in their own order
 */
record LevelCounts(
    List<FollowUpRow> rows,
    List<Optional<LevelScale.Level>> levels,
    List<PositionStatus> positions) {
  static LevelCounts of(List<FollowUpRow> rows, LevelScale scale) {
    List<Optional<LevelScale.Level>> levels = new ArrayList<>();
    scale.levels().forEach(level -> levels.add(Optional.of(level)));
    if (rows.stream().anyMatch(row -> row.assessment().level().isEmpty())) {
      levels.add(Optional.empty());
    }
    List<PositionStatus> positions =
        Arrays.stream(PositionStatus.values())
            .filter(each -> rows.stream().anyMatch(row -> row.position() == each))
            .toList();
    return new LevelCounts(rows, levels, positions);
  }

  int of(Optional<LevelScale.Level> level) {
    return (int) rows.stream().filter(row -> row.assessment().level().equals(level)).count();
  }

  int of(PositionStatus position) {
    return (int) rows.stream().filter(row -> row.position() == position).count();
  }

  int of(Optional<LevelScale.Level> level, PositionStatus position) {
    return (int)
        rows.stream()
            .filter(row -> row.assessment().level().equals(level) && row.position() == position)
            .count();
  }
}
