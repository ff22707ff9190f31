package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.match.likeness.LikenessMissingException;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.match.trace.TraceOptions;
import org.uprlib.extract.match.trace.TraceRun;
import org.uprlib.extract.match.trace.Tracer;
import org.uprlib.extract.write.translation.Terminology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds which recommendations answer to what somebody asked for. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    description = {
      "Finds the recommendations that answer to asks: who made them, and how the State answered.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was read",
      "1:a file could not be read and is left out",
      "2:bad usage: a path that does not exist, no asks, no recommendations, an output that cannot"
          + " be written"
    })
final class TraceCommand implements Callable<Integer> {
  /** So many may be ticked on the page for an ask, likely or not. */
  private static final TraceOptions ON_PAGE = TraceOptions.best(10);

  private final Console console;
  private final Function<ExtractorOptions, PaperExtractor> extractor;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ASKS",
      description =
          "A submission, whose proposals are the asks; or a text with an ask a line, CSV with a"
              + " column 'ask' or 'text', or JSON Lines with such a field.")
  private Path asks;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PAPER|RESULTS",
      description =
          "Papers of reviews, results of upr-extract (jsonl or json), or exports of UPR Info's"
              + " database (.csv) or OHCHR's index (.xlsx); of folders, all papers and results in"
              + " them and below; - is results on standard input.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "The N most probable recommendations of each ask, however probable. Without it, those"
              + " that may answer, ten at most.")
  private @Nullable Integer top;

  @Option(names = "--all", description = "All recommendations that may answer, however many.")
  private boolean all;

  @Option(
      names = "--threshold",
      paramLabel = "P",
      description =
          "The probability, 0 to 1, from which on a recommendation counts as an answer to an ask, if"
              + " both are about the same. Without it, 0.5.")
  private @Nullable Double threshold;

  @Mixin private LikenessOption likeness;

  @Mixin private DocumentLanguage language;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description =
          "Links that a person corrected on the page and saved: what was ticked or unticked by hand"
              + " counts more than the probability.")
  private @Nullable Path links;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, csv (a row a link), jsonl (an object an ask), xlsx, or html (a page on which a"
              + " person can correct the links). Without it, the ending of --out decides the format,"
              + " or it is text.")
  private @Nullable TraceFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File for the trace. Without it, it goes to standard output.")
  private @Nullable Path out;

  TraceCommand(Console console, Function<ExtractorOptions, PaperExtractor> extractor) {
    this.console = console;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws InterruptedException {
    WrittenResult target = new WrittenResult(console, out);
    TraceFormat chosen = target.format(format, TraceFormat.TEXT, spec);
    target.check(chosen, spec);
    TraceOptions options = options(chosen);
    Extractors extractors = new Extractors(extractor);
    LinkCorrections saved = LinkCorrections.NONE;
    if (links != null) {
      try (InputStream stream = Files.newInputStream(links)) {
        saved = LinkCorrections.read(String.valueOf(links.getFileName()), stream);
      } catch (IOException e) {
        return AskFile.failed(console, links, e);
      }
    }
    TraceRun run;
    try {
      run = Tracer.with(likeness.kind()).begin(new AskFile(asks).read(extractors), options, saved);
    } catch (LikenessMissingException e) {
      console.line(e.getMessage());
      return ExtractCommand.BAD_USAGE;
    } catch (IOException e) {
      return AskFile.failed(console, asks, e);
    }
    RowInput input = new RowInput(console, States.load(), extractors, true, inputs);
    try {
      input.read(run::add);
      return traced(run.finish(), input, chosen, language.words());
    } catch (IOException e) {
      return ExtractCommand.unwritten(console, e);
    }
  }

  private int traced(Trace trace, RowInput input, TraceFormat chosen, Terminology words)
      throws IOException {
    input.repeated().forEach(console::line);
    trace.notices().forEach(notice -> console.line(notice.message()));
    if (trace.recommendations() == 0) {
      console.line("There are no recommendations to hold the asks against.");
      return ExtractCommand.BAD_USAGE;
    }
    List<Path> read = new ArrayList<>(input.files());
    read.add(asks);
    if (links != null) {
      read.add(links);
    }
    new WrittenResult(console, out).write(read, stream -> chosen.write(trace, words, stream));
    return input.exitCode();
  }

  private TraceOptions options(TraceFormat chosen) {
    if (all && top != null) {
      throw new ParameterException(spec.commandLine(), "--all and --top exclude each other");
    }
    try {
      TraceOptions options = chosen == TraceFormat.HTML ? ON_PAGE : TraceOptions.DEFAULT;
      if (top != null) {
        options = TraceOptions.best(top);
      } else if (all) {
        options = TraceOptions.ALL;
      }
      return threshold == null ? options : options.from(threshold);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
