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
@Command(name = "evidence")
final class EvidenceCommand extends ProgramCommand {
  private static final int MOST = 10;

  @Parameters(arity = "1..*", paramLabel = "PAPER|RESULTS", descriptionKey = "inputs")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--review", paramLabel = "SYMBOL")
  private @Nullable String review;

  @Option(names = "--top", paramLabel = "N")
  private int top = MOST;

  @Option(names = "--threshold", paramLabel = "SCORE")
  private @Nullable Double threshold;

  @Mixin private LikenessOption likeness;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
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
