package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;

/** What became of each file of a run: summed up, and as a table, a row a file. Not thread-safe. */
final class RunReport {
  private static final double MILLIS = 1000;

  private static final List<Field<Line>> COLUMNS =
      List.of(
          Field.csv("file", line -> line.paper().name()),
          Field.csv("sha256", line -> line.paper().sha256()),
          Field.csv("outcome", line -> line.paper().outcome()),
          Field.csv("kind", line -> line.paper().kind()),
          Field.csv("symbol", line -> line.paper().symbol()),
          Field.csv("recommendations", line -> line.paper().recommendations()),
          Field.csv("rows", line -> line.paper().rows()),
          Field.csv("notices", line -> line.paper().notices()),
          Field.csv("seconds", line -> line.time().map(RunReport::seconds)),
          Field.csv("reason", line -> line.paper().reason()));

  private final Optional<Path> file;
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
  private final List<Line> lines = new ArrayList<>();

  /**
   * A row.
   *
   * @param time that its review took; given once, by the first of its papers
   */
  private record Line(ReviewResult.PaperResult paper, Optional<Duration> time) {}

  /**
   * @param file where the table goes; empty if nobody asked for it
   */
  RunReport(Optional<Path> file) {
    this.file = file;
  }

  /** Whether somebody asked for the table. */
  boolean isWanted() {
    return file.isPresent();
  }

  void add(ReviewResult review) {
    review.papers().forEach(this::add);
    if (isWanted()) {
      Optional<Duration> time = Optional.of(Duration.ofMillis(review.millis()));
      for (ReviewResult.PaperResult paper : review.papers()) {
        lines.add(new Line(paper, time));
        time = Optional.empty();
      }
    }
  }

  /**
   * Objects, before anything is read, to a report that would replace something else.
   *
   * @param destination where results go
   * @throws OutputException if it would
   */
  void check(Destination destination, List<PaperFile> files, InputGuard guard) throws IOException {
    if (file.isPresent()) {
      guard.check(file.get());
      destination.requireApart(file.get(), files, head());
    }
  }

  private static String head() {
    return COLUMNS.stream().map(Field::name).collect(Collectors.joining(","));
  }

  private void add(ReviewResult.PaperResult paper) {
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

  boolean anyFailure() {
    return failures > 0;
  }

  /** What the run yields, as lines for a person. */
  List<String> summary(boolean noticesAreListed) {
    List<String> summary = new ArrayList<>();
    summary.add(
        "%s read, %s not; %s by %s, %s by State"
            .formatted(
                TerminalText.counted(papers, "paper"),
                number(failures),
                TerminalText.counted(recommendations, "recommendation"),
                TerminalText.counted(states.size(), "State"),
                TerminalText.counted(rows, "row")));
    if (kept > 0) {
      summary.add(
          "of these, " + number(kept) + (kept == 1 ? " was" : " were") + " read by an earlier run");
    }
    if (submissions > 0) {
      summary.add(
          TerminalText.counted(proposals, "proposal")
              + " in "
              + TerminalText.counted(submissions, "submission")
              + " (in json and xlsx only)");
    }
    summary.add(
        "positions: "
            + Arrays.stream(PositionStatus.values())
                .map(s -> number(positions.getOrDefault(s.word(), 0)) + " " + s.word())
                .collect(Collectors.joining(", ")));
    summary.add(
        "notices: "
            + number(notices)
            + (notices > 0 && !noticesAreListed ? " (listed with --verbose)" : ""));
    return summary;
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A path that is not there, or a folder that cannot be looked into. */
  void addFailure(PaperFile path, String reason) {
    failures++;
    lines.add(new Line(ReviewResult.PaperResult.failed(path, reason), Optional.empty()));
  }

  /**
   * Writes it, if it is wanted.
   *
   * @param papers what must not be replaced by it
   */
  void write(List<Path> papers) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    new WholeFile(file.get(), papers).write(stream -> CsvSheet.write(COLUMNS, lines, stream));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / MILLIS);
  }
}
