package org.uprlib.core.write;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.text.TerminalText;

/** What a command reads from and prints on. Not thread-safe. */
public final class Console {
  /** What to call standard output in a message. */
  public static final String STANDARD_OUTPUT = "standard output";

  /** Exit code of a command that could not write what it should. */
  public static final int NOT_WRITTEN = 2;

  /** What a shell reports for a program whose reader went away, as {@code head} does. */
  public static final int READER_GONE = 141;

  private static final Path DESCRIPTORS_ON_LINUX = Path.of("/proc/self/fd");

  private static final Path INPUT_ON_LINUX = Path.of("/proc/self/fdinfo/0");
  private static final long CLOSED_TO_OTHERS = 0_2000000L;

  private final InputStream in;
  private final Watched out;
  private final boolean outIsTerminal;
  private final PrintStream err;
  private final boolean errIsTerminal;

  /**
   * @param in standard input
   * @param out standard output, as bytes
   * @param outIsTerminal true if a person watches standard output
   * @param err standard error
   * @param errIsTerminal true if a person watches standard error
   */
  public Console(
      InputStream in,
      OutputStream out,
      boolean outIsTerminal,
      PrintStream err,
      boolean errIsTerminal) {
    this.in = new Kept(in);
    this.out = new Watched(out);
    this.outIsTerminal = outIsTerminal;
    this.err = err;
    this.errIsTerminal = errIsTerminal;
  }

  /** The streams that the program was started with. */
  public static Console ofProcess() {
    return new Console(
        standardInput(),
        new FileOutputStream(FileDescriptor.out),
        isTerminal("1"),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset()),
        isTerminal("2"));
  }

  /**
   * Java takes the first file that it opens, one of its own, for a standard input that is closed.
   * Such a file is closed to programs that are started, which no standard input is.
   */
  private static InputStream standardInput() {
    try (Stream<String> lines = Files.lines(INPUT_ON_LINUX)) {
      boolean own =
          lines
              .filter(line -> line.startsWith("flags:"))
              .map(line -> Long.parseLong(line.substring("flags:".length()).strip(), 8))
              .anyMatch(flags -> (flags & CLOSED_TO_OTHERS) != 0);
      return own ? new Closed() : System.in;
    } catch (IOException | UncheckedIOException | NumberFormatException e) {
      // Not Linux.
      return System.in;
    }
  }

  /** In a locale that knows ASCII only, names are printed as UTF-8 rather than lost. */
  private static Charset charset() {
    String encoding =
        System.getProperty("stderr.encoding", System.getProperty("native.encoding", "UTF-8"));
    Charset charset =
        Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  // Java 22 to 24 have a console in any case; there a log gets a bar or colours.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(String descriptor) {
    try {
      Path target = Files.readSymbolicLink(DESCRIPTORS_ON_LINUX.resolve(descriptor));
      return target.startsWith("/dev/pts")
          || target.toString().startsWith("/dev/tty")
          || target.endsWith("console");
    } catch (IOException | UnsupportedOperationException e) {
      // Not Linux: Java knows only about standard input and output together.
      return System.console() != null;
    }
  }

  public InputStream in() {
    return in;
  }

  /** Standard output, as bytes; that it failed is remembered. */
  public OutputStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }

  public boolean outIsTerminal() {
    return outIsTerminal;
  }

  public boolean errIsTerminal() {
    return errIsTerminal;
  }

  /** Prints one line on standard error, whatever the parts of it hold. */
  public void line(String text) {
    String bare = errIsTerminal ? "\r\u001B[K" : "";
    err.print(bare + TerminalText.of(text) + System.lineSeparator());
    err.flush();
  }

  /** Why something that was printed on standard output did not arrive; empty if all did. */
  public Optional<OutputException> failure() {
    return out.failure.map(cause -> new OutputException(STANDARD_OUTPUT, cause));
  }

  /**
   * Ends a command: reports if standard output did not take all.
   *
   * @param code the exit code if it did
   * @return the exit code
   */
  public int ended(int code) {
    return failure().map(this::notWritten).orElse(code);
  }

  /** Reports that an output was not written, unless its reader has gone away; the exit code. */
  public int notWritten(OutputException failure) {
    if (failure.readerGone()) {
      return READER_GONE;
    }
    line(failure.getMessage());
    return NOT_WRITTEN;
  }

  /** Stays open, as it is the process's. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The process closes it.
    }
  }

  /** A standard input that is closed. */
  private static final class Closed extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("it is closed");
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      return read();
    }
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
