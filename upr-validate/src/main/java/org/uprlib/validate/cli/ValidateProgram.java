package org.uprlib.validate.cli;

import java.util.Optional;
import org.uprlib.core.vocabulary.States;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

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

  /** Prints the version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = getClass().getPackage().getImplementationVersion();
      return new String[] {"upr-validate " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
  }
}
