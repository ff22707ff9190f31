package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.write.ClientCompiler;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.Batch;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.cli.Destination.Output;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.write.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command's options, and what it does with them. */
@Command(name = "upr-extract", subcommandsRepeatable = false)
final class ExtractCommand extends ProgramCommand {
  @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", descriptionKey = "inputs")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private @Nullable ExportFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|FOLDER")
  private Arguments.@Nullable Target out;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private int timeout = (int) ReadLimits.DEFAULT.time().toSeconds();

  @Mixin private GivenOptions given;

  @Mixin private OwnThemes themes;

  @Mixin private DocumentLanguage language;

  @Option(names = "--no-enrich")
  private boolean plain;

  @Option(names = "--fail-fast")
  private boolean failFast;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  @Mixin private ResumeOptions resumption;

  private GivenMetadata metadata = GivenMetadata.NONE;

  ExtractCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    themes.load();
    Destination destination =
        Destination.of(
            Optional.ofNullable(out), Optional.ofNullable(format), language.words(), failFast);
    destination
        .objection()
        .ifPresent(
            objection -> {
              throw badUsage(objection);
            });
    PaperSearch search = console.papers(inputs, WholeContent.within(options().limits()));
    RunReport report = new RunReport(resumption.report());
    for (Path path : search.missing()) {
      PaperFile file = new PaperFile(path, path.toString());
      addFailure(file, "does not exist.", report);
    }
    for (PaperSearch.UnreadFile failed : search.unreadable()) {
      addFailure(failed.file(), failed.reason(), report);
    }
    search.leftOut().forEach(each -> console.line(each.message()));
    int code = search.missing().isEmpty() ? ALL_READ : BAD_USAGE;
    if (search.files().isEmpty()) {
      if (report.anyFailure()) {
        return Math.max(code, SOME_FAILED);
      }
      throw badUsage("no papers found");
    }
    return Math.max(
        code,
        failFast && report.anyFailure() ? stopped() : run(destination, search.files(), report));
  }

  private void addFailure(PaperFile file, String reason, RunReport report) {
    report.addFailure(file, reason);
    console.line(file.name() + ": " + reason);
  }

  /** Objects to options that do not go together, and takes over what was given of the papers. */
  private void check() {
    if (inputs.isEmpty()) {
      throw badUsage("Missing required parameter: 'FILE|FOLDER'");
    }
    if (jobs < 1) {
      throw badUsage("--jobs is " + jobs + ", expected 1 or more");
    }
    if (timeout < 1) {
      throw badUsage("--timeout is " + timeout + ", expected 1 or more");
    }
    if (resumption.resume() && out == null) {
      throw badUsage("--resume needs --out, a folder or a .jsonl file");
    }
    if (resumption.resume() && failFast) {
      throw badUsage("--resume and --fail-fast exclude each other");
    }
    if (resumption.resume() && language.language() != Language.ENGLISH) {
      throw badUsage("--resume and --lang exclude each other");
    }
    if (!resumption.resume() && (resumption.prune() || resumption.rehash())) {
      throw badUsage((resumption.prune() ? "--prune" : "--rehash") + " needs --resume");
    }
    if (plain && themes.given()) {
      throw badUsage("--themes finds what texts are about, which --no-enrich leaves out");
    }
    try {
      metadata = given.metadata();
    } catch (UnknownNameException | IllegalArgumentException e) {
      throw badUsage(e);
    }
  }

  private int run(Destination destination, List<PaperFile> files, RunReport report)
      throws IOException, InterruptedException {
    ClientCompiler.useFor(files.size());
    List<Path> read = themes.with(files.stream().map(PaperFile::path).toList());
    InputGuard guard = new InputGuard(read);
    try {
      report.check(destination, files, guard);
      boolean all =
          resumption.resume()
              ? goOn(destination, ResumeOptions.once(files), guard, report)
              : readAll(destination, files, guard, report);
      if (!all) {
        return stopped();
      }
      report.write(read);
    } catch (InputFileException | OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
    report.summary(verbose).forEach(console::line);
    return report.anyFailure() ? SOME_FAILED : ALL_READ;
  }

  private boolean readAll(
      Destination destination, List<PaperFile> files, InputGuard guard, RunReport report)
      throws IOException, InterruptedException {
    Supplier<PaperExtractor> reader = reader(options());
    NotingExtractor noted = new NotingExtractor(reader);
    try (Output output = destination.open(files, guard, console.out())) {
      BatchRun.Writing writing =
          review -> {
            for (Outcome outcome : review) {
              if (outcome instanceof Outcome.Read read) {
                output.write(read.file(), read.extraction());
              }
            }
            return report.isWanted() ? noted.result(review) : ReviewResult.of(review);
          };
      PaperExtractor whole = report.isWanted() ? noted : reader.get();
      boolean all = read(whole, files, writing, report);
      if (all) {
        output.finish();
      }
      return all;
    }
  }

  private boolean goOn(
      Destination destination, List<PaperFile> files, InputGuard guard, RunReport report)
      throws IOException, InterruptedException {
    Supplier<PaperExtractor> reader = reader(options());
    ResumeOptions.ResultKey key =
        new ResumeOptions.ResultKey(destination.format(), !plain, metadata, themes.registry());
    try (ContinuedRun run = resumption.open(destination, files, guard, key, reader)) {
      resumption.reportGone(console, run.gone());
      boolean all = read(run.extractor(), files, run::accept, report);
      ResumeOptions.reportReadWithout(console, run.finish());
      return all;
    }
  }

  private boolean read(
      PaperExtractor reader, List<PaperFile> files, BatchRun.Writing writing, RunReport report)
      throws IOException, InterruptedException {
    boolean resultsOnTerminal = out == null && console.outIsTerminal();
    try (Progress progress = Progress.on(console, resultsOnTerminal, files.size())) {
      BatchRun run = new BatchRun(console, writing, progress, report, failFast, verbose);
      return new Batch(reader, jobs).run(files, run);
    }
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

  /** Writes, counts and reports what becomes of each file. */
  private record BatchRun(
      Console console,
      Writing writing,
      Progress progress,
      RunReport report,
      boolean failFast,
      boolean verbose)
      implements Batch.Receiver {
    /** Writes what the papers of a review yield. */
    @FunctionalInterface
    interface Writing {
      /** Writes it; returns what became of the papers. */
      ReviewResult write(List<Outcome> review) throws IOException;
    }

    @Override
    public boolean accept(Outcome outcome) throws IOException {
      return acceptReview(List.of(outcome));
    }

    @Override
    public boolean acceptReview(List<Outcome> review) throws IOException {
      ReviewResult result = writing.write(review);
      report.add(result);
      boolean goOn = true;
      for (Outcome outcome : review) {
        if (verbose && outcome instanceof Outcome.Read read) {
          read.extraction().notices().forEach(notice -> report(read, notice));
        } else if (outcome instanceof Outcome.Kept) {
          report.addKept();
        } else if (outcome instanceof Outcome.Failed failed) {
          report(failed);
          goOn = !failFast;
        }
        progress.step();
        if (!goOn) {
          return false;
        }
      }
      return true;
    }

    private void report(Outcome.Failed failed) {
      console.line(failed.unread().message());
      boolean fault = failed.cause() instanceof RuntimeException;
      if (verbose && fault) {
        failed.cause().printStackTrace(console.err());
      }
    }

    private void report(Outcome.Read read, Notice notice) {
      String page = notice.page().isPresent() ? ", page " + notice.page().getAsInt() : "";
      String paper = notice.source().orElse(read.file().name());
      console.line(paper + page + ": " + notice.message() + " [" + notice.code() + "]");
    }
  }

  /** What the user knows of files that have no title page. */
  private static final class GivenOptions {
    @Option(names = "--state", paramLabel = "STATE")
    private @Nullable String state;

    @Option(names = "--session", paramLabel = "N")
    private @Nullable Integer session;

    @Option(names = "--symbol", paramLabel = "SYMBOL")
    private @Nullable String symbol;

    @Option(names = "--submitter", paramLabel = "NAME")
    private List<String> submitters = List.of();

    /**
     * What was given.
     *
     * @throws UnknownNameException if the State is not known
     * @throws IllegalArgumentException if session or symbol cannot be; the message is for a person
     */
    GivenMetadata metadata() throws UnknownNameException {
      Optional<State> known =
          state == null ? Optional.empty() : Optional.of(States.load().typed(state));
      if (session != null && (session < 1 || session > Session.LATEST)) {
        throw new IllegalArgumentException(
            "--session is " + session + ", expected 1 to " + Session.LATEST);
      }
      Optional<UnSymbol> report = Optional.ofNullable(symbol).flatMap(UnSymbol::parse);
      if (symbol != null && report.isEmpty()) {
        throw new IllegalArgumentException(
            "--symbol: '" + symbol + "' is not a symbol of a UPR paper such as A/HRC/43/15");
      }
      if (submitters.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("--submitter is empty, expected a name");
      }
      return new GivenMetadata(
          known,
          session == null ? OptionalInt.empty() : OptionalInt.of(session),
          report,
          submitters.stream().map(String::strip).toList());
    }
  }
}
