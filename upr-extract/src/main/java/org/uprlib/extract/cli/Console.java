package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command prints on.
 *
 * @param out standard output, as bytes
 * @param err standard error
 * @param terminal true if a person watches standard error
 */
record Console(OutputStream out, PrintStream err, boolean terminal) {
  private static final Path ERROR_ON_LINUX = Path.of("/proc/self/fd/2");

  /** True if standard error is a terminal; standard output need not be one. */
  static boolean errorIsTerminal() {
    try {
      String target = Files.readSymbolicLink(ERROR_ON_LINUX).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      // Not Linux: Java tells only of standard input and output together.
      return System.console() != null;
    }
  }

  /** Prints one line on standard error, whatever the parts of it hold. */
  void line(String text) {
    StringBuilder line = new StringBuilder(terminal ? "\r\u001B[K" : "");
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    err.print(line.append(System.lineSeparator()));
    err.flush();
  }
}
