package org.uprlib.extract.cli;

import org.uprlib.core.write.Console;
import org.uprlib.extract.Extractor;

/** Where {@code java -jar upr-extract.jar} begins. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(ExtractCommand.run(Console.ofProcess(), Extractor::create, arguments));
  }
}
