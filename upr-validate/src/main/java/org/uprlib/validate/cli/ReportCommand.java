package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
