package org.uprlib.validate.cli;

import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.regex.Pattern;
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

  /**
   * How this command is typed, so that what is shown can be typed again. Immutable.
   *
   * @param program what comes before the arguments
   */
  record Invocation(String program) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,\\\\-]+");
    private static final boolean WINDOWS =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    /** As this program was started: from its jar, or by its name where its jar is not alone. */
    static Invocation ofProcess() {
      CodeSource source = Invocation.class.getProtectionDomain().getCodeSource();
      try {
        Path jar = Path.of(source.getLocation().toURI());
        boolean oneOfSeveral =
            System.getProperty("java.class.path", "").contains(File.pathSeparator);
        if (oneOfSeveral || !jar.toString().endsWith(".jar")) {
          return new Invocation("upr-validate");
        }
        Path here = Path.of("").toAbsolutePath();
        Path shown = jar.startsWith(here) ? here.relativize(jar) : jar;
        return new Invocation("java -jar " + quoted(shown.toString()));
      } catch (URISyntaxException | IllegalArgumentException | NullPointerException e) {
        return new Invocation("upr-validate");
      }
    }

    /** The whole command with these arguments. */
    String with(String... arguments) {
      StringBuilder line = new StringBuilder(program);
      for (String argument : arguments) {
        line.append(' ').append(quoted(argument));
      }
      return line.toString();
    }

    /** A word as the shell takes it back. */
    static String quoted(String word) {
      if (PLAIN.matcher(word).matches() && (WINDOWS || word.indexOf('\\') < 0)) {
        return word;
      }
      return WINDOWS ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
  }
}
