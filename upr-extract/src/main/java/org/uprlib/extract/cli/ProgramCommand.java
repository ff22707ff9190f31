package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.match.trace.AskList;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command, with the form of its help. It throws what stops it, for {@link Failure} to report. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = ProgramCommand.Version.class,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n")
abstract class ProgramCommand implements Callable<Integer> {
  /** What a command ends with, where its help says nothing else. */
  static final int ALL_READ = 0;

  static final int SOME_FAILED = 1;
  static final int BAD_USAGE = 2;

  /** What commands take beside papers. */
  static final String RESULTS =
      "results of upr-extract (jsonl or json), or exports of UPR Info's database (.csv) or OHCHR's"
          + " index (.xlsx)";

  static final String FOLDERS =
      "; of folders, all papers and results in them and below; - is results on standard input.";

  final Console console;
  final Function<ExtractorOptions, PaperExtractor> extractor;

  @Spec CommandSpec spec;

  /**
   * What the program gives its commands.
   *
   * @param extractor makes what reads papers
   */
  record Setup(Console console, Function<ExtractorOptions, PaperExtractor> extractor) {}

  /** Prints the version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = getClass().getPackage().getImplementationVersion();
      return new String[] {"upr-extract " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
  }

  ProgramCommand(Setup setup) {
    this.console = setup.console();
    this.extractor = setup.extractor();
  }

  /** The user's words are wrong. */
  final ParameterException badUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The user's words are wrong, as {@code cause} says. */
  final ParameterException badUsage(Exception cause) {
    return new ParameterException(spec.commandLine(), cause.getMessage(), cause);
  }

  /** What reads papers; it is made when it is first asked for, since that takes time. */
  final Supplier<PaperExtractor> reader(ExtractorOptions options) {
    return new Lazy<>(() -> extractor.apply(options));
  }

  /** As {@link #reader}, for likeness, which enriches what it compares. */
  final Supplier<PaperExtractor> plainReader() {
    return reader(ExtractorOptions.DEFAULT.withoutEnrichment());
  }

  /**
   * The asks of a file: a submission, or a list, be it text or a document.
   *
   * @param reader reads submissions; asked for only if this is one
   * @throws InputFileException if it has none
   */
  static AskList asks(Path file, Supplier<PaperExtractor> reader) throws IOException {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (FileType.endings().contains(ending)) {
      try {
        return AskList.of(reader.get().extract(file));
      } catch (NotUprPaperException e) {
        return AskList.of(DocumentReader.create().read(file));
      }
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return AskList.read(name, stream);
    }
  }
}
