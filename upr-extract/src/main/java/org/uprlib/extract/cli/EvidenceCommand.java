package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.match.evidence.EvidenceException;
import org.uprlib.extract.match.evidence.EvidenceFinder;
import org.uprlib.extract.match.evidence.EvidenceFormat;
import org.uprlib.extract.match.evidence.EvidenceOptions;
import org.uprlib.extract.match.evidence.ReviewEvidence;
import org.uprlib.extract.match.likeness.LikenessMissingException;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what later papers say of the recommendations of a review. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    description = {
      "Finds what the next review's national report, compilation and stakeholders' summary, or a"
          + " mid-term report, say of each recommendation of a review: the passages that name it by"
          + " number, and those that are like it, with who says it, where, and whether it claims"
          + " progress. It grades nothing.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was read",
      "1:a file could not be read and is left out",
      "2:bad usage: a path that does not exist, no review or no later paper among the files,"
          + " papers of another State or of no later review, an output that cannot be written"
    })
final class EvidenceCommand implements Callable<Integer> {
  private static final int MOST = 10;

  private final Console console;
  private final Function<ExtractorOptions, PaperExtractor> extractor;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAPER|RESULTS",
      description =
          "Papers of the review (report, addendum, matrix) or results of upr-extract, and the"
              + " papers of the next review and mid-term reports, in any order: what each is, it"
              + " says itself. Of folders, all such files in them and below.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--review",
      paramLabel = "SYMBOL",
      description =
          "Symbol of the report whose recommendations are meant, where the files hold several"
              + " reviews.")
  private @Nullable String review;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "Passages that are only like a recommendation, at most (10 if not given; 0 for none)."
              + " Those that name it are all listed.")
  private int top = MOST;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "How like a passage must be, 0 to 1, in place of the usual.")
  private @Nullable Double threshold;

  @Mixin private LikenessOption likeness;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, jsonl (an object a recommendation), or the follow-up table as xlsx or csv. Without"
              + " it, the ending of --out decides the format, or it is text.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File for the result. Without it, it goes to standard output.")
  private @Nullable Path out;

  @Mixin private OwnThemes themes;
  @Mixin private TableOptions table;

  EvidenceCommand(Console console, Function<ExtractorOptions, PaperExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws InterruptedException {
    EvidenceOptions options = options();
    Optional<FollowUpFormat> asTable = tableFormat();
    States states = States.load();
    if (!themes.load(console)) {
      return ExtractCommand.BAD_USAGE;
    }
    try {
      if (asTable.isPresent() && out != null) {
        table.begin(out, states);
      }
      LaterPapers later = new LaterPapers(console, states);
      RowInput input =
          new RowInput(console, states, Extractors.enriching(extractor), false, later.read(inputs));
      List<ResultRow> rows = new ArrayList<>();
      input.read(row -> rows.add(themes.addTo(row)));
      input.repeated().forEach(console::line);
      if (review != null) {
        rows.removeIf(row -> !row.paper().symbol().equals(Optional.of(review)));
      }
      ReviewEvidence evidence =
          EvidenceFinder.with(likeness.kind()).find(rows, later.papers(), options);
      evidence.notices().forEach(notice -> console.line(notice.message()));
      List<Path> read = new ArrayList<>(input.files());
      read.addAll(later.files());
      write(evidence, asTable, read, states);
      return later.anyFailed() && input.exitCode() == ExtractCommand.ALL_READ
          ? ExtractCommand.SOME_FAILED
          : input.exitCode();
    } catch (EvidenceException | LikenessMissingException e) {
      console.line(e.getMessage());
      return ExtractCommand.BAD_USAGE;
    } catch (IOException e) {
      return FollowUpFailure.report(console, e);
    }
  }

  private void write(
      ReviewEvidence evidence, Optional<FollowUpFormat> asTable, List<Path> read, States states)
      throws IOException {
    if (asTable.isPresent() && out != null) {
      FollowUpTable filled = FollowUpTable.ofEvidence(evidence.recommendations(), table.scale());
      table.write(filled, out, read, states, console);
      return;
    }
    WrittenResult target = new WrittenResult(console, out);
    EvidenceFormat chosen =
        Optional.ofNullable(format)
            .flatMap(word -> OutputFormat.of(EvidenceFormat.class, word))
            .orElseGet(() -> target.format(null, EvidenceFormat.TEXT, spec));
    target.write(read, stream -> chosen.write(evidence, stream));
  }

  /** The format of the follow-up table, if that is what is wanted. */
  private Optional<FollowUpFormat> tableFormat() {
    Class<FollowUpFormat> type = FollowUpFormat.class;
    Optional<FollowUpFormat> found =
        format == null
            ? Optional.ofNullable(out).flatMap(file -> OutputFormat.ofFile(type, file))
            : OutputFormat.of(type, format);
    if (format != null
        && found.isEmpty()
        && OutputFormat.of(EvidenceFormat.class, format).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "'" + format + "' is no format: text, jsonl, xlsx or csv");
    }
    if (found.isPresent() && out == null) {
      throw new ParameterException(
          spec.commandLine(), "a follow-up table needs a file; name one with --out");
    }
    return found;
  }

  private EvidenceOptions options() {
    try {
      return new EvidenceOptions(
          top, threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
