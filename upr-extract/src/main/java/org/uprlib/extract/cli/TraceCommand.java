package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.match.trace.TraceRun;
import org.uprlib.extract.match.trace.Tracer;
import org.uprlib.extract.rows.repeat.RepeatFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds which recommendations answer to what somebody asked for. */
@Command(name = "trace")
final class TraceCommand extends ProgramCommand {
  /** So many may be ticked on the page for an ask, likely or not. */
  private static final Tracer.Options ON_PAGE = Tracer.Options.best(10);

  @Parameters(index = "0", paramLabel = "ASKS", descriptionKey = "asks")
  private Path asks;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PAPER|RESULTS",
      descriptionKey = "inputs")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--top", paramLabel = "N")
  private @Nullable Integer top;

  @Option(names = "--all")
  private boolean all;

  @Mixin private ThresholdOption threshold;

  @Mixin private LikenessOption likeness;

  @Mixin private DocumentLanguage language;

  @Option(names = "--links", paramLabel = "FILE")
  private @Nullable Path links;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private @Nullable TraceFormat format;

  @Mixin private ResultOutput output;

  TraceCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, StoppedException {
    TraceFormat chosen = output.format(format, TraceFormat.TEXT);
    Tracer.Options options = options(chosen);
    Supplier<PaperExtractor> extractors = plainReader();
    LinkCorrections saved = saved();
    TraceRun run = Tracer.with(likeness.kind()).begin(asks(asks, extractors), options, saved);
    // Asks may be in another language than some of the papers.
    ResultInput results = new ResultInput(console, States.load(), new RepeatFilter(true));
    RowInput input = new RowInput(console, results, extractors, inputs);
    input.read(run::add);
    Trace trace = run.finish();
    input.repeated().forEach(console::line);
    trace.notices().forEach(notice -> console.line(notice.message()));
    if (trace.recommendations() == 0) {
      throw new StoppedException("There are no recommendations to compare the asks with.");
    }
    List<Path> read = new ArrayList<>(input.files());
    read.add(asks);
    if (links != null) {
      read.add(links);
    }
    output.write(console, read, stream -> chosen.write(trace, language.words(), stream));
    return input.exitCode();
  }

  private LinkCorrections saved() throws IOException {
    if (links == null) {
      return LinkCorrections.NONE;
    }
    try (InputStream stream = Files.newInputStream(links)) {
      return LinkCorrections.read(String.valueOf(links.getFileName()), stream);
    }
  }

  private Tracer.Options options(TraceFormat chosen) {
    if (all && top != null) {
      throw badUsage("--all and --top exclude each other");
    }
    try {
      Tracer.Options options = chosen == TraceFormat.HTML ? ON_PAGE : Tracer.Options.DEFAULT;
      if (top != null) {
        options = Tracer.Options.best(top);
      } else if (all) {
        options = Tracer.Options.ALL;
      }
      return threshold.in(options);
    } catch (IllegalArgumentException e) {
      throw badUsage(e);
    }
  }
}
