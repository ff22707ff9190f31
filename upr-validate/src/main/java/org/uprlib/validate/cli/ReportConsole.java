package org.uprlib.validate.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.write.Console;

/**
 * What the command prints on, and how it is typed. Not thread-safe.
 *
 * @param console standard output and error
 * @param out standard output, as text in UTF-8
 * @param colour whether standard output is a terminal that shows colours
 * @param invocation how the command is typed
 */
record ReportConsole(Console console, PrintStream out, boolean colour, Invocation invocation) {
  ReportConsole(Console console, boolean colour, Invocation invocation) {
    this(console, new PrintStream(console.out(), true, StandardCharsets.UTF_8), colour, invocation);
  }

  /** The streams that the program was started with. */
  static ReportConsole ofProcess() {
    Console console = Console.ofProcess();
    boolean colour = System.getenv("NO_COLOR") == null && console.outIsTerminal();
    return new ReportConsole(console, colour, Invocation.ofProcess());
  }

  /** Prints one line on standard output; control characters and line ends in it become blanks. */
  void print(String line) {
    out.println(TerminalText.of(line));
  }

  /** Prints one line on standard error; control characters and line ends in it become blanks. */
  void line(String text) {
    console.line(text);
  }
}
