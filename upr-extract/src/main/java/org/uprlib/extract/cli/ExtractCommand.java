package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.paper.StandardPaper;
import org.uprlib.core.paper.UnreadFile;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.Batch;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.run.manifest.ContinuedRun;
import org.uprlib.extract.run.manifest.NotedRun;
import org.uprlib.extract.write.export.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command's options, and what it does with them. */
@Command(
    name = "upr-extract",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    subcommandsRepeatable = false,
    description = {
      "Pulls the recommendations out of papers of the UN's Universal Periodic Review,"
          + " with the States that made them and the answer of the State under review.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was read",
      "1:a file could not be read or is no UPR paper; the other files' results are complete",
      "2:bad usage: a path that does not exist, no papers found, an output that cannot be written"
    })
final class ExtractCommand implements Callable<Integer> {
  static final int ALL_READ = 0;
  static final int SOME_FAILED = 1;
  static final int BAD_USAGE = 2;

  /** Words with which the other commands are set up: their names, and what asks for help. */
  static final Set<String> NEED_OTHERS =
      Set.of(
          "compare",
          "stats",
          "find",
          "trace",
          "follow",
          "allies",
          "evidence",
          "table",
          "fill",
          "midterm",
          "factsheet",
          "symbols",
          "-h",
          "--help");

  private final Console console;
  private final Function<ExtractorOptions, PaperExtractor> extractor;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "PDF, DOCX, DOC, RTF or ODT files; of folders, all such files in them and below; - for"
              + " standard input.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "csv (a row for each recommendation and State), jsonl (an object for each"
              + " recommendation), json (an object for each paper), xlsx, uhri (xlsx in the columns"
              + " of OHCHR's index), uwazi (csv for Uwazi) or parquet (a table for analysts; of a"
              + " folder, partitioned by cycle and session). Without it, the ending of --out decides"
              + " the format, or it is csv.")
  private @Nullable ExportFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|FOLDER",
      description =
          "File for all results; or a folder, existing or ending in a slash, for one file a"
              + " paper. Without it, results go to standard output.")
  private Arguments.@Nullable Target out;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Papers read at the same time, at most 256; as many as there are processors if not"
              + " given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a file may take; 60 seconds if not given.")
  private int timeout = (int) ReadLimits.DEFAULT.time().toSeconds();

  @Mixin private GivenOptions given;

  @Mixin private OwnThemes themes;

  @Mixin private DocumentLanguage language;

  @Option(
      names = "--no-enrich",
      description = "Do not find what each recommendation asks, how strongly, and about what.")
  private boolean plain;

  @Option(
      names = "--fail-fast",
      description = "Stop at the first file that cannot be read, and write nothing.")
  private boolean failFast;

  @Option(
      names = {"-v", "--verbose"},
      description = "List the notices of each paper, which say what may be wrong or missing.")
  private boolean verbose;

  @Mixin private ResumeOptions resumption;

  private GivenMetadata metadata = GivenMetadata.NONE;

  private ExtractCommand(Console console, Function<ExtractorOptions, PaperExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  /** Runs the command; returns its exit code. */
  static int run(
      Console console, Function<ExtractorOptions, PaperExtractor> extractor, String... arguments) {
    boolean others = !Collections.disjoint(NEED_OTHERS, List.of(arguments));
    CommandLine commandLine = line(console, extractor, others);
    try {
      int code = commandLine.execute(arguments);
      commandLine.getOut().flush();
      return console.ended(code);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.line("upr-extract: needs more memory than there is; give java a larger -Xmx.");
      return BAD_USAGE;
    }
  }

  /** The command with its options, and with the other commands if {@code others}. */
  static CommandLine line(
      Console console, Function<ExtractorOptions, PaperExtractor> extractor, boolean others) {
    ExtractCommand command = new ExtractCommand(console, extractor);
    CommandLine commandLine = new CommandLine(command);
    // To set the others up takes as long as to read some pages.
    if (others) {
      commandLine
          .addSubcommand(new CompareCommand(console, command.extractor))
          .addSubcommand(new StatsCommand(console))
          .addSubcommand(new FindCommand(console))
          .addSubcommand(new TraceCommand(console, command.extractor))
          .addSubcommand(new FollowCommand(console, command.extractor))
          .addSubcommand(new AlliesCommand(console, command.extractor))
          .addSubcommand(new EvidenceCommand(console, command.extractor))
          .addSubcommand(new TableCommand(console, command.extractor))
          .addSubcommand(new FillCommand(console))
          .addSubcommand(new MidtermCommand(console))
          .addSubcommand(new FactsheetCommand(console))
          .addSubcommand(new SymbolsCommand(console));
    }
    // They take over what is set after they are there.
    commandLine
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, given) -> command.badUsage(e))
        .setExecutionExceptionHandler((e, line, parsed) -> command.fault(e));
    Arguments.register(commandLine);
    return commandLine;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (inputs.isEmpty()) {
      return badUsage("Missing required parameter: 'FILE|FOLDER'");
    }
    if (jobs < 1) {
      return badUsage("--jobs is " + jobs + ", expected 1 or more");
    }
    if (timeout < 1) {
      return badUsage("--timeout is " + timeout + ", expected 1 or more");
    }
    if (resumption.resume() && (out == null || failFast)) {
      return badUsage(
          out == null
              ? "--resume needs --out, a folder or a .jsonl file"
              : "--resume and --fail-fast exclude each other");
    }
    if (resumption.resume() && language.language() != Language.ENGLISH) {
      return badUsage("--resume and --lang exclude each other");
    }
    if (!resumption.resume() && (resumption.prune() || resumption.rehash())) {
      return badUsage((resumption.prune() ? "--prune" : "--rehash") + " needs --resume");
    }
    try {
      metadata = given.metadata();
    } catch (UnknownNameException | IllegalArgumentException e) {
      return badUsage(e.getMessage());
    }
    if (plain && themes.given()) {
      return badUsage("--themes finds what texts are about, which --no-enrich leaves out");
    }
    if (!themes.load(console)) {
      return BAD_USAGE;
    }
    Destination destination =
        Destination.of(
            Optional.ofNullable(out), Optional.ofNullable(format), language.words(), failFast);
    if (destination.objection().isPresent()) {
      return badUsage(destination.objection().get());
    }
    PaperSearch search =
        new StandardPaper(
                name -> WholeContent.within(options().limits()).awaited(console::in, name))
            .search(inputs);
    Summary summary = new Summary();
    RunReport report = new RunReport(resumption.report());
    for (Path path : search.missing()) {
      summary.addFailure();
      report.addFailure(new PaperFile(path, path.toString()), "does not exist.");
      console.line(path + ": does not exist.");
    }
    for (UnreadFile failed : search.unreadable()) {
      summary.addFailure();
      report.addFailure(failed.file(), failed.reason());
      console.line(failed.file().name() + ": " + failed.reason());
    }
    for (Path loop : search.loops()) {
      console.line(loop + ": leads back to a folder that it is in, and is left out.");
    }
    int code = search.missing().isEmpty() ? ALL_READ : BAD_USAGE;
    if (search.files().isEmpty()) {
      return summary.anyFailure() ? Math.max(code, SOME_FAILED) : badUsage("no papers found");
    }
    return Math.max(
        code,
        failFast && summary.anyFailure()
            ? stopped()
            : run(destination, search.files(), summary, report));
  }

  private int run(Destination destination, List<PaperFile> files, Summary summary, RunReport report)
      throws InterruptedException {
    List<Path> read = new ArrayList<>();
    files.forEach(file -> read.add(file.path()));
    themes.file().ifPresent(read::add);
    InputGuard guard = new InputGuard(read);
    try {
      report.check(destination, files, guard);
      boolean all =
          resumption.resume()
              ? goOn(destination, ResumedRun.once(files), guard, summary, report)
              : readAll(destination, files, guard, summary, report);
      if (!all) {
        return stopped();
      }
      report.write(read);
    } catch (InputFileException e) {
      console.line(e.getMessage());
      return BAD_USAGE;
    } catch (IOException e) {
      return notWritten(destination, e);
    }
    summary.lines(verbose).forEach(console::line);
    return summary.anyFailure() ? SOME_FAILED : ALL_READ;
  }

  private boolean readAll(
      Destination destination,
      List<PaperFile> files,
      InputGuard guard,
      Summary summary,
      RunReport report)
      throws IOException, InterruptedException {
    Lazy<PaperExtractor> reader = new Lazy<>(this::extractor);
    NotedRun noted = new NotedRun(reader);
    try (Output output = destination.open(files, guard, console.out())) {
      BatchRun.Writing writing =
          review -> {
            for (Outcome outcome : review) {
              if (outcome instanceof Outcome.Read read) {
                output.write(read.file(), read.extraction());
              }
            }
            return report.isWanted() ? noted.result(review) : NotedRun.plain(review);
          };
      PaperExtractor whole = report.isWanted() ? noted.extractor() : reader.get();
      boolean all = read(whole, files, writing, summary, report);
      if (all) {
        output.finish();
      }
      return all;
    }
  }

  private boolean goOn(
      Destination destination,
      List<PaperFile> files,
      InputGuard guard,
      Summary summary,
      RunReport report)
      throws IOException, InterruptedException {
    Lazy<PaperExtractor> reader = new Lazy<>(this::extractor);
    ResultKey key = new ResultKey(destination.format(), !plain, metadata, themes.themes());
    try (ContinuedRun run = ResumedRun.open(destination, files, guard, key, resumption, reader)) {
      ResumedRun.tellGone(console, run.gone(files), resumption.prune());
      boolean all = read(run.extractor(), files, run::accept, summary, report);
      run.finish(files, resumption.prune());
      return all;
    }
  }

  private boolean read(
      PaperExtractor reader,
      List<PaperFile> files,
      BatchRun.Writing writing,
      Summary summary,
      RunReport report)
      throws IOException, InterruptedException {
    boolean resultsOnTerminal = out == null && console.outIsTerminal();
    try (Progress progress = Progress.on(console, resultsOnTerminal, files.size())) {
      BatchRun run = new BatchRun(console, writing, progress, summary, report, failFast, verbose);
      return new Batch(reader, jobs).run(files, run);
    }
  }

  private PaperExtractor extractor() {
    return extractor.apply(options());
  }

  private ExtractorOptions options() {
    ExtractorOptions options =
        themes.options(
            ExtractorOptions.DEFAULT
                .withMetadata(metadata)
                .withTimeout(Duration.ofSeconds(timeout)));
    return plain ? options.withoutEnrichment() : options;
  }

  private int stopped() {
    console.line("Stopped at the first failure; nothing was written.");
    return SOME_FAILED;
  }

  private int notWritten(Destination destination, IOException e) {
    return unwritten(
        console,
        e instanceof OutputException known ? known : new OutputException(destination.name(), e));
  }

  /** Reports an output that was not written, now or at the end; returns the exit code. */
  static int unwritten(Console console, IOException e) {
    boolean toldAtTheEnd = console.failure().isPresent();
    return toldAtTheEnd || !(e instanceof OutputException failure)
        ? BAD_USAGE
        : console.notWritten(failure);
  }

  private int fault(Exception e) {
    String at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    console.line("upr-extract: could not run, internal error (please report it): " + e + at);
    return BAD_USAGE;
  }

  private int badUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.line(command + ": " + UserPath.advised(e.getMessage()));
    console.line("Try '" + command + " --help'.");
    return BAD_USAGE;
  }

  private int badUsage(String message) {
    console.line("upr-extract: " + UserPath.advised(message));
    console.line("Try 'upr-extract --help'.");
    return BAD_USAGE;
  }
}
