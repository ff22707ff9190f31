package org.uprlib.extract.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command reads from and prints on.
 *
 * @param in standard input
 * @param out standard output, as bytes
 * @param outIsTerminal true if a person watches standard output
 * @param err standard error
 * @param errIsTerminal true if a person watches standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    boolean outIsTerminal,
    PrintStream err,
    boolean errIsTerminal) {
  private static final Path DESCRIPTORS_ON_LINUX = Path.of("/proc/self/fd");

  /** Without standard input. */
  Console(OutputStream out, boolean outIsTerminal, PrintStream err, boolean errIsTerminal) {
    this(InputStream.nullInputStream(), out, outIsTerminal, err, errIsTerminal);
  }

  /** The streams that the program was started with. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        isTerminal("1"),
        standardError(),
        isTerminal("2"));
  }

  /** In a locale that knows ASCII only, names are printed as UTF-8 rather than lost. */
  private static PrintStream standardError() {
    return Charset.defaultCharset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
        : System.err;
  }

  // Java 22 to 24 have a console in any case; there a log gets a bar, which does no harm.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(String descriptor) {
    try {
      Path target = Files.readSymbolicLink(DESCRIPTORS_ON_LINUX.resolve(descriptor));
      return target.startsWith("/dev/pts")
          || target.toString().startsWith("/dev/tty")
          || target.endsWith("console");
    } catch (IOException | UnsupportedOperationException e) {
      // Not Linux: Java tells only of standard input and output together.
      return System.console() != null;
    }
  }

  /** Prints one line on standard error, whatever the parts of it hold. */
  void line(String text) {
    StringBuilder line = new StringBuilder(errIsTerminal ? "\r\u001B[K" : "");
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    err.print(line.append(System.lineSeparator()));
    err.flush();
  }
}
