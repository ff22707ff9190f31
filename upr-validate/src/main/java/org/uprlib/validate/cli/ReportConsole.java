package org.uprlib.validate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the command prints on, in UTF-8. Not thread-safe. */
final class ReportConsole {
  private static final Path OUTPUT_ON_LINUX = Path.of("/proc/self/fd/1");

  private final Watched watched;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean colour;
  private final Invocation invocation;

  /**
   * @param out standard output
   * @param err standard error
   * @param colour whether standard output is a terminal that shows colours
   * @param invocation how the command is typed
   */
  ReportConsole(OutputStream out, OutputStream err, boolean colour, Invocation invocation) {
    this.watched = new Watched(out);
    this.out = new PrintStream(watched, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.colour = colour;
    this.invocation = invocation;
  }

  /** The streams that the program was started with. */
  static ReportConsole ofProcess() {
    return new ReportConsole(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv("NO_COLOR") == null && terminal(),
        Invocation.ofProcess());
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

  PrintStream out() {
    return out;
  }

  boolean colour() {
    return colour;
  }

  Invocation invocation() {
    return invocation;
  }

  /** Why something that was printed on standard output did not arrive; empty if all did. */
  Optional<IOException> failure() {
    out.flush();
    return watched.failure;
  }

  /** Prints one line on standard error, whatever the parts of it hold. */
  void line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(steers(c) ? ' ' : c));
    err.println(line);
  }

  /** Whether a character steers a terminal or turns the direction of what follows. */
  private static boolean steers(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Keeps what a print stream forgets: why writing failed. */
  private static final class Watched extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }
}
