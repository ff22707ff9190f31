package org.uprlib.validate.cli;

/** Where {@code java -jar upr-validate.jar} begins. */
public final class ValidateProgram {
  private ValidateProgram() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(ValidateCommand.run(ReportConsole.ofProcess(), arguments));
  }
}
