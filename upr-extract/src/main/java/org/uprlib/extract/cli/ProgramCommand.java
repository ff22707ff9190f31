package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.Tracer;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A command, with the form of its help. It throws what stops it, for {@link ExtractProgram} to
 * report.
 */
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

  /** Keeps a command from doing what it was asked to. The message is a sentence for the user. */
  static final class StoppedException extends Exception {
    private static final long serialVersionUID = 1L;

    StoppedException(String message) {
      super(message);
    }
  }

  /** The language in which a document for people is written. */
  static final class DocumentLanguage {
    @Option(names = "--lang", paramLabel = "en|fr|es")
    private Language language = Language.ENGLISH;

    /** What people call things in it. */
    Terminology words() {
      return language == Language.ENGLISH
          ? Terminology.english()
          : Terminology.in(language, States.load());
    }

    Language language() {
      return language;
    }
  }

  /** The option to add to other people's databases what they do not contain. */
  static final class EnrichOption {
    @Option(names = "--enrich")
    private boolean enrich;

    /** What is done to each recommendation of an export. */
    UnaryOperator<Extraction> enriching() {
      return enrich ? Enricher.load()::enrich : UnaryOperator.identity();
    }
  }

  /** The option that says how likeness of texts is measured. */
  static final class LikenessOption {
    @Option(names = "--likeness", paramLabel = "KIND")
    private LikenessKind kind = LikenessKind.VECTORS;

    LikenessKind kind() {
      return kind;
    }
  }

  /** The option that says how probable a link must be to count as an answer to an ask. */
  static final class ThresholdOption {
    @Option(names = "--threshold", paramLabel = "P")
    private @Nullable Double threshold;

    /**
     * {@code options} with it, if it is given.
     *
     * @throws IllegalArgumentException if it is no probability
     */
    Tracer.Options in(Tracer.Options options) {
      return threshold == null ? options : options.withThreshold(threshold);
    }
  }

  /** Whether an existing file may be replaced, since it may have what a person wrote. */
  static final class NewFileOption {
    @Option(names = "--force")
    private boolean force;

    /** Objects before anything is read or made. */
    void check(Path target) throws IOException {
      new WholeFile(target, List.of()).requireNew(force);
    }

    /**
     * Writes it.
     *
     * @param inputs files that it must not replace, with any options
     */
    void write(Path target, List<Path> inputs, WholeFile.Content content) throws IOException {
      check(target);
      new WholeFile(target, inputs).write(content);
    }
  }

  /** The option that says which State under review is meant, where files are about several. */
  static final class ReviewedState {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "reviewed-state")
    private @Nullable String name;

    private Optional<State> state = Optional.empty();

    /** Looks the name up; an unknown one is wrong use of the command. */
    void find(States states) {
      state = Arguments.state(name, states, spec);
    }

    /** Whether {@code row} is of that State's review, or none was named. */
    boolean isOf(ResultRow row) {
      return state.isEmpty() || row.info().stateUnderReview().equals(state);
    }
  }

  /** The files of results that a command is given. */
  static final class ResultPaths {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|FOLDER|-", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    /**
     * The paths that were given.
     *
     * @throws ParameterException if none was
     */
    List<Path> all() {
      if (paths.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "Missing required parameter: 'FILE|FOLDER|-'");
      }
      return paths;
    }
  }
}
