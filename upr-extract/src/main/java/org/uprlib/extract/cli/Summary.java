package org.uprlib.extract.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/** Counts what a batch yields. Not thread-safe. */
final class Summary {
  private final Map<PositionStatus, Integer> positions = new EnumMap<>(PositionStatus.class);
  private final Set<State> states = new HashSet<>();
  private int papers;
  private int recommendations;
  private int rows;
  private int submissions;
  private int proposals;
  private int notices;
  private int failures;

  void add(Extraction extraction) {
    papers++;
    notices += extraction.notices().size();
    submissions += extraction.paper().kind() == PaperKind.SUBMISSION ? 1 : 0;
    proposals += extraction.proposals().size();
    recommendations += extraction.recommendations().size();
    for (Recommendation recommendation : extraction.recommendations()) {
      rows += recommendation.stateRows().size();
      states.addAll(recommendation.recommendingStates());
      positions.merge(recommendation.position().status(), 1, Integer::sum);
    }
  }

  /** A paper that was taken into account with the report of its review. */
  void addJoined() {
    papers++;
  }

  void addFailure() {
    failures++;
  }

  boolean anyFailure() {
    return failures > 0;
  }

  /** Lines for a person. */
  List<String> lines(boolean noticesAreListed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        counted(papers, "paper")
            + " read, "
            + number(failures)
            + " not; "
            + counted(recommendations, "recommendation")
            + " by "
            + counted(states.size(), "State")
            + ", "
            + counted(rows, "row")
            + " by State");
    if (submissions > 0) {
      lines.add(
          counted(proposals, "proposal")
              + " in "
              + counted(submissions, "submission")
              + " (in json and xlsx only)");
    }
    lines.add(
        "positions: "
            + Arrays.stream(PositionStatus.values())
                .map(s -> number(positions.getOrDefault(s, 0)) + " " + s.word())
                .collect(Collectors.joining(", ")));
    lines.add(
        "notices: "
            + number(notices)
            + (notices > 0 && !noticesAreListed ? " (listed with --verbose)" : ""));
    return lines;
  }

  private static String counted(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
