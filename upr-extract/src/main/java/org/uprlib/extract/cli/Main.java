package org.uprlib.extract.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.Extractor;

/** Where {@code java -jar upr-extract.jar} begins. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out), standardError(), Console.errorIsTerminal());
    System.exit(ExtractCommand.run(console, () -> Extractor.create()::extract, arguments));
  }

  /** In a locale that knows ASCII only, names are printed as UTF-8 rather than lost. */
  private static PrintStream standardError() {
    return Charset.defaultCharset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
        : System.err;
  }
}
