package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.cli.ResultInput.InputProblems;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.match.evidence.EvidenceFinder;
import org.uprlib.extract.match.evidence.ReviewEvidence;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.ReviewDocumentReader;
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

  /**
   * Picks out of files those that say what became of recommendations, and reads them; reports what
   * cannot be read. Not thread-safe.
   */
  private static final class LaterPapers {
    private final Console console;
    private final GivenFiles given;
    private final InputProblems problems;
    private final ReviewDocumentReader reader;
    private final List<ReviewDocument> papers = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    /**
     * @param results reads those of the files that are others
     */
    LaterPapers(Console console, States states, ResultInput results) {
      this.console = console;
      this.given = results.given();
      this.problems = results.problems();
      this.reader = ReviewDocumentReader.create(states);
    }

    /** Reads what of {@code inputs} is such a paper; returns the other files. */
    List<Path> read(List<Path> inputs) {
      List<Path> others = new ArrayList<>();
      List<Path> looked = new ArrayList<>();
      for (Path input : inputs) {
        if (isOfResults(input) || !Files.exists(input)) {
          others.add(input);
          continue;
        }
        looked.add(input);
        if (Files.isDirectory(input)) {
          others.addAll(GivenFiles.resultsIn(input));
        }
      }
      PaperSearch search = PaperSearch.in(looked);
      search.unreadable().forEach(problems::failed);
      try (Progress progress = Progress.on(console, false, search.files().size())) {
        for (PaperFile file : search.files()) {
          if (!isRead(file)) {
            others.add(file.path());
          }
          progress.step();
        }
      }
      return others;
    }

    private boolean isOfResults(Path input) {
      try {
        GivenFiles.Kind kind = given.kind(input);
        return kind == GivenFiles.Kind.RESULTS || kind == GivenFiles.Kind.EXPORT;
      } catch (IOException e) {
        // The reader of the others reports it.
        return true;
      }
    }

    /** False if the file is another paper. */
    private boolean isRead(PaperFile file) {
      try {
        Optional<byte[]> piped = given.content(file.path());
        Optional<ReviewDocument> paper =
            piped.isPresent()
                ? reader.read(piped.get(), file.name())
                : reader.read(file.path(), file.name());
        paper.ifPresent(
            read -> {
              papers.add(read);
              files.add(file.path());
              read.notices().forEach(notice -> console.line(file.name() + ": " + notice.message()));
            });
        return paper.isPresent();
      } catch (IOException e) {
        problems.failed(PaperSearch.UnreadFile.of(file, e));
        return true;
      }
    }

    List<ReviewDocument> papers() {
      return papers;
    }

    List<Path> files() {
      return files;
    }
  }
}
