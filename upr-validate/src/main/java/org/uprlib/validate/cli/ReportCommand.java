package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.WholeFile;
import org.uprlib.validate.cli.ReportCommand.UsageException;
import org.uprlib.validate.rule.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command, and the options that several commands have. */
@Command(mixinStandardHelpOptions = true)
abstract class ReportCommand implements Callable<Integer> {
  final ReportConsole console;

  ReportCommand(ReportConsole console) {
    this.console = console;
  }

  /** What the command ends with. Stateless. */
  static final class ExitCode {
    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int NOT_RUN = 2;

    private ExitCode() {}
  }

  /** The command was called in a way that makes no sense. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  /** A form in which something is written, which the ending of its file shows. */
  interface FileForm {
    /** How names of such files end, the usual ending first. */
    List<String> endings();

    /**
     * The form of {@code file}, as its ending and {@code --format} say, or else {@code usual}.
     *
     * @param given what {@code --format} says
     * @throws UsageException if no form has this ending, or {@code --format} says another
     */
    static <F extends Enum<F> & FileForm> F of(Path file, @Nullable F given, F usual) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      int dot = name.lastIndexOf('.');
      if (dot <= 0) {
        return given == null ? usual : given;
      }
      List<F> all = List.of(usual.getDeclaringClass().getEnumConstants());
      F named =
          all.stream()
              .filter(form -> form.endings().stream().anyMatch(name::endsWith))
              .reduce((first, longer) -> longer)
              .orElseThrow(
                  () ->
                      new UsageException(
                          all.stream()
                              .map(form -> form.endings().get(0))
                              .collect(
                                  Collectors.joining(
                                      ", ",
                                      "nothing is written that ends in "
                                          + name.substring(dot)
                                          + ", but in ",
                                      ""))));
      if (given != null && given != named) {
        throw new UsageException(
            "--out ends in " + name.substring(dot) + ", but --format is " + given);
      }
      return named;
    }
  }

  /** Which calendar of sessions is used. */
  static final class CalendarOption {
    @Option(names = "--calendar", paramLabel = "FILE")
    private @Nullable Path file;

    Optional<Path> file() {
      return Optional.ofNullable(file);
    }

    Sessions sessions(States states) throws IOException {
      return file == null ? Sessions.load(states) : Sessions.read(file, states);
    }
  }

  /** In which language to answer. */
  static final class LanguageOption {
    @Option(names = "--lang", paramLabel = "en|fr|es")
    private String language = "en";

    Messages messages() {
      if (!Messages.LANGUAGES.contains(language)) {
        throw new UsageException("--lang is '" + language + "', expected en, fr or es");
      }
      return Messages.in(language);
    }
  }

  /** Whether a file that is there may be replaced. */
  static final class NewTarget {
    @Option(names = "--force")
    private boolean force;

    /** Objects before anything is read or made. */
    void check(Path target, List<Path> inputs) throws IOException {
      new WholeFile(target, inputs).requireNew(force);
    }

    void write(Path target, byte[] content, List<Path> inputs) throws IOException {
      check(target, inputs);
      new WholeFile(target, inputs).write(stream -> stream.write(content));
    }
  }
}
