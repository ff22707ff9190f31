package org.uprlib.core.write;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.output.ProxyOutputStream;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.text.TerminalText;

/** What a command reads from and prints on. Not thread-safe. */
public final class Console {
  /** The path that means standard input; a file of that name is {@code ./-}. */
  public static final Path STANDARD_INPUT = Path.of("-");

  /** What to call standard output in a message. */
  public static final String STANDARD_OUTPUT = "standard output";

  /** Exit code of a command that could not do or write what it should. */
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
    this.in = in;
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
      return own ? new BrokenInputStream(() -> new IOException("it is closed")) : System.in;
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

  /** Standard input, which stays open, as it is the process's. */
  public InputStream in() {
    return CloseShieldInputStream.wrap(in);
  }

  /**
   * Looks for papers as {@link PaperSearch#in} does; standard input is read to its end.
   *
   * @param whole how much is read of it
   */
  public PaperSearch papers(List<Path> inputs, WholeContent whole) {
    int at = inputs.indexOf(STANDARD_INPUT);
    if (at < 0) {
      return PaperSearch.in(inputs);
    }
    PaperSearch others =
        PaperSearch.in(inputs.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
    int before = PaperSearch.in(inputs.subList(0, at)).files().size();
    List<PaperFile> files = new ArrayList<>(others.files());
    List<PaperSearch.UnreadFile> unreadable = new ArrayList<>(others.unreadable());
    PaperFile piped = new PaperFile(STANDARD_INPUT, "standard input");
    try {
      byte[] bytes = whole.awaited(this::in, piped.name());
      files.add(before, piped.holding(PaperFile.HeldContent.of(bytes)));
    } catch (IOException e) {
      unreadable.add(PaperSearch.UnreadFile.of(piped, e));
    }
    return new PaperSearch(files, others.missing(), unreadable, others.leftOut());
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

  /** Prints one line on standard error; control characters and line ends in it become blanks. */
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

  /**
   * Reports in a sentence what stopped a command, unless that is reported when the program ends.
   *
   * @param program what it is called
   * @param told those of its exceptions, besides those of files, whose messages are for a person
   * @return the exit code
   */
  public int failed(String program, Exception failure, List<Class<? extends Exception>> told) {
    if (failure().isPresent()) {
      return NOT_WRITTEN;
    }
    if (failure instanceof OutputException output) {
      return notWritten(output);
    }
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      PaperFile named = new PaperFile(Path.of(file.getFile()), file.getFile());
      line(PaperSearch.UnreadFile.of(named, file).message());
    } else if (failure instanceof IOException || told.contains(failure.getClass())) {
      line(String.valueOf(failure.getMessage()));
    } else {
      StackTraceElement[] stack = failure.getStackTrace();
      String at = stack.length == 0 ? "" : " at " + stack[0];
      line(program + ": could not run, internal error (please report it): " + failure + at);
    }
    return NOT_WRITTEN;
  }

  /** Reports that an output was not written, unless its reader has gone away; the exit code. */
  public int notWritten(OutputException failure) {
    if (failure.readerGone()) {
      return READER_GONE;
    }
    line(failure.getMessage());
    return NOT_WRITTEN;
  }

  /** Keeps what a print stream forgets: why writing failed. */
  private static final class Watched extends ProxyOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
      failure = Optional.of(e);
      throw e;
    }
  }
}
