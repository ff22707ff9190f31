package org.uprlib.extract.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.export.StateRow;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/** Counts what a batch yields. Not thread-safe. */
final class Summary {
  private final Map<PositionStatus, Integer> positions = new EnumMap<>(PositionStatus.class);
  private final Set<State> states = new HashSet<>();
  private int papers;
  private int recommendations;
  private int rows;
  private int notices;
  private int failures;

  void add(Extraction extraction) {
    papers++;
    notices += extraction.notices().size();
    recommendations += extraction.recommendations().size();
    for (Recommendation recommendation : extraction.recommendations()) {
      rows += StateRow.of(recommendation).size();
      states.addAll(recommendation.recommendingStates());
      positions.merge(recommendation.position().status(), 1, Integer::sum);
    }
  }

  void addFailure() {
    failures++;
  }

  boolean anyFailure() {
    return failures > 0;
  }

  List<String> lines() {
    return List.of(
        String.format(
            Locale.ROOT,
            "%,d papers read, %,d not; %,d recommendations by %,d States, %,d rows by State",
            papers,
            failures,
            recommendations,
            states.size(),
            rows),
        "positions: "
            + Arrays.stream(PositionStatus.values())
                .map(s -> String.format(Locale.ROOT, "%,d %s", positions.getOrDefault(s, 0), s.word()))
                .collect(Collectors.joining(", ")),
        String.format(Locale.ROOT, "notices: %,d", notices));
  }
}
