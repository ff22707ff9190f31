package org.uprlib.validate.cli;

import org.uprlib.core.vocabulary.States;
import picocli.CommandLine;

/** Where {@code java -jar upr-validate.jar} begins. */
public final class ValidateProgram {
  private ValidateProgram() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(ValidateCommand.run(ReportConsole.ofProcess(), arguments));
  }

  /** The command with its options, for its manual page and completion. */
  public static CommandLine commandLine() {
    return ValidateCommand.line(ReportConsole.ofProcess(), States::load, true);
  }
}
