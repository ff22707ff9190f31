package org.uprlib.extract.cli;

import org.uprlib.core.write.Console;
import org.uprlib.extract.Extractor;
import picocli.CommandLine;

/** Where {@code java -jar upr-extract.jar} begins. */
public final class ExtractProgram {
  private static final String LOGGING = "org.apache.commons.logging.";

  private ExtractProgram() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    // Without it PDFBox looks for a logging library, which takes longer than a page to read.
    System.setProperty(LOGGING + "LogFactory", LOGGING + "impl.LogFactoryImpl");
    System.setProperty(LOGGING + "Log", LOGGING + "impl.NoOpLog");
    System.exit(ExtractCommand.run(Console.ofProcess(), Extractor::create, arguments));
  }

  /** The command with its options, for its manual page and completion. */
  public static CommandLine commandLine() {
    return ExtractCommand.line(Console.ofProcess(), Extractor::create, true);
  }
}
