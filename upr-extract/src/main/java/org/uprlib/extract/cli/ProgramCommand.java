package org.uprlib.extract.cli;

import java.util.concurrent.Callable;
import org.uprlib.core.write.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command, with the form of its help. It throws what stops it, for {@link Failure} to report. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n")
abstract class ProgramCommand implements Callable<Integer> {
  final Console console;

  @Spec CommandSpec spec;

  ProgramCommand(Console console) {
    this.console = console;
  }

  /** The user's words are wrong. */
  final ParameterException badUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The user's words are wrong, as {@code cause} says. */
  final ParameterException badUsage(Exception cause) {
    return new ParameterException(spec.commandLine(), cause.getMessage(), cause);
  }
}
