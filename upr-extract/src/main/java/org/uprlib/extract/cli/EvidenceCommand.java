package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.match.evidence.EvidenceFinder;
import org.uprlib.extract.match.evidence.ReviewEvidence;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.rows.repeat.RepeatFilter;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what later papers say of the recommendations of a review. */
@Command(
    name = "evidence",
    description = {
      "Finds what the next review's national report, compilation and stakeholders' summary, or a"
          + " mid-term report, say of each recommendation of a review: the passages that name it by"
          + " number, and those that are like it, with who says it, where, and whether it claims"
          + " progress. It grades nothing.",
      ""
    },
    exitCodeList = {
      "0:every file was read",
      "1:a file could not be read and is left out",
      "2:bad usage: a path that does not exist, no review or no later paper among the files,"
          + " papers of another State or of no later review, an output that cannot be written"
    })
final class EvidenceCommand extends ProgramCommand {
  private static final int MOST = 10;

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
          "Symbol of the report whose recommendations are meant, where the files contain several"
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
  private @Nullable Form format;

  @Mixin private ResultOutput output;

  @Mixin private OwnThemes themes;
  @Mixin private TableOptions table;

  /** The passages, or the follow-up table with them. */
  enum Form implements OutputFormat {
    TEXT,
    JSONL,
    XLSX,
    CSV;

    private boolean isTable() {
      return this == XLSX || this == CSV;
    }
  }

  EvidenceCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, IncomparableException {
    EvidenceFinder.Options options = options();
    Form chosen = output.format(format, Form.TEXT);
    Optional<Path> asTable = chosen.isTable() ? output.file() : Optional.empty();
    if (chosen.isTable() && asTable.isEmpty()) {
      throw badUsage("a follow-up table needs a file; name one with --out");
    }
    States states = States.load();
    themes.load();
    if (asTable.isPresent()) {
      table.begin(asTable.get(), states);
    }
    ResultInput results = new ResultInput(console, states, new RepeatFilter(false));
    LaterPapers later = new LaterPapers(console, states, results);
    RowInput input =
        new RowInput(console, results, reader(ExtractorOptions.DEFAULT), later.read(inputs));
    List<ResultRow> rows =
        input.rows().stream()
            .map(themes::addTo)
            .filter(row -> review == null || row.info().symbol().equals(Optional.of(review)))
            .toList();
    ReviewEvidence evidence =
        EvidenceFinder.with(likeness.kind()).find(rows, later.papers(), options);
    evidence.notices().forEach(notice -> console.line(notice.message()));
    List<Path> read = new ArrayList<>(input.files());
    read.addAll(later.files());
    if (asTable.isPresent()) {
      FollowUpTable filled = FollowUpTable.ofEvidence(evidence.recommendations(), table.scale());
      table.write(filled, asTable.get(), read, states, console);
    } else {
      ReviewEvidence.Format passages = ReviewEvidence.Format.valueOf(chosen.name());
      output.write(console, read, stream -> passages.write(evidence, stream));
    }
    return input.exitCode();
  }

  private EvidenceFinder.Options options() {
    try {
      return new EvidenceFinder.Options(
          top, threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold));
    } catch (IllegalArgumentException e) {
      throw badUsage(e);
    }
  }
}
