package org.uprlib.extract.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.run.resume.ReviewResult;

/** Counts what a batch yields. Not thread-safe. */
final class Summary {
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private int papers;
  private int recommendations;
  private int rows;
  private int submissions;
  private int proposals;
  private int notices;
  private int failures;
  private int kept;

  void add(ReviewResult.PaperResult paper) {
    if (paper.failed()) {
      failures++;
      return;
    }
    papers++;
    notices += paper.notices();
    submissions += paper.proposals() == null ? 0 : 1;
    proposals += paper.proposals() == null ? 0 : paper.proposals();
    recommendations += paper.recommendations();
    rows += paper.rows();
    states.addAll(paper.states());
    paper.positions().forEach((position, count) -> positions.merge(position, count, Integer::sum));
  }

  /** A paper that an earlier run read. */
  void addKept() {
    kept++;
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
        "%s read, %s not; %s by %s, %s by State"
            .formatted(
                TerminalText.counted(papers, "paper"),
                number(failures),
                TerminalText.counted(recommendations, "recommendation"),
                TerminalText.counted(states.size(), "State"),
                TerminalText.counted(rows, "row")));
    if (kept > 0) {
      lines.add(
          "of these, " + number(kept) + (kept == 1 ? " was" : " were") + " read by an earlier run");
    }
    if (submissions > 0) {
      lines.add(
          TerminalText.counted(proposals, "proposal")
              + " in "
              + TerminalText.counted(submissions, "submission")
              + " (in json and xlsx only)");
    }
    lines.add(
        "positions: "
            + Arrays.stream(PositionStatus.values())
                .map(s -> number(positions.getOrDefault(s.word(), 0)) + " " + s.word())
                .collect(Collectors.joining(", ")));
    lines.add(
        "notices: "
            + number(notices)
            + (notices > 0 && !noticesAreListed ? " (listed with --verbose)" : ""));
    return lines;
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
