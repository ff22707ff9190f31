package org.uprlib.validate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command prints on, in UTF-8.
 *
 * @param out standard output
 * @param err standard error
 * @param colour whether standard output is a terminal that shows colours
 */
record Console(PrintStream out, PrintStream err, boolean colour) {
  private static final Path OUTPUT_ON_LINUX = Path.of("/proc/self/fd/1");

  /** The streams that the program was started with. */
  static Console ofProcess() {
    return new Console(
        stream(new FileOutputStream(FileDescriptor.out)),
        stream(new FileOutputStream(FileDescriptor.err)),
        System.getenv("NO_COLOR") == null && terminal());
  }

  static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  // Java 22 to 24 have a console in any case; there a file gets colours unless NO_COLOR is set.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    try {
      Path target = Files.readSymbolicLink(OUTPUT_ON_LINUX);
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  /** Prints one line on standard error, whatever the parts of it hold. */
  void line(String text) {
    StringBuilder line = new StringBuilder();
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    err.println(line);
  }
}
