package org.uprlib.extract.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.cli.ProgramCommand.Setup;
import org.uprlib.extract.cli.ProgramCommand.StoppedException;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessMissingException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where {@code java -jar upr-extract.jar} begins. */
public final class ExtractProgram {
  private static final String LOGGING = "org.apache.commons.logging.";

  /** What the help says of commands and options. */
  private static final String HELP = "org.uprlib.extract.cli.help";

  /** Words with which the other commands are set up: their names, and what asks for help. */
  static final Set<String> NEED_OTHERS =
      Set.of(
          "compare",
          "stats",
          "find",
          "trace",
          "follow",
          "allies",
          "evidence",
          "table",
          "fill",
          "midterm",
          "factsheet",
          "symbols",
          "-h",
          "--help");

  /** What stops a command and says why in a sentence. */
  private static final List<Class<? extends Exception>> TOLD =
      List.of(StoppedException.class, IncomparableException.class, LikenessMissingException.class);

  private ExtractProgram() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    // Without it PDFBox looks for a logging library, which takes longer than a page to read.
    System.setProperty(LOGGING + "LogFactory", LOGGING + "impl.LogFactoryImpl");
    System.setProperty(LOGGING + "Log", LOGGING + "impl.NoOpLog");
    System.exit(run(Console.ofProcess(), Extractor::create, arguments));
  }

  /** The command with its options, for its manual page and completion. */
  public static CommandLine commandLine() {
    return line(Console.ofProcess(), Extractor::create, true);
  }

  /** Runs the command; returns its exit code. */
  static int run(
      Console console, Function<ExtractorOptions, PaperExtractor> extractor, String... arguments) {
    boolean others = !Collections.disjoint(NEED_OTHERS, List.of(arguments));
    CommandLine commandLine = line(console, extractor, others);
    try {
      int code = commandLine.execute(arguments);
      commandLine.getOut().flush();
      return console.ended(code);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.line("upr-extract: needs more memory than there is; give java a larger -Xmx.");
      return ProgramCommand.BAD_USAGE;
    }
  }

  /** The command with its options, and with the other commands if {@code others}. */
  static CommandLine line(
      Console console, Function<ExtractorOptions, PaperExtractor> extractor, boolean others) {
    Setup setup = new Setup(console, extractor);
    CommandLine commandLine = new CommandLine(new ExtractCommand(setup));
    // To set the others up takes as long as to read some pages.
    if (others) {
      commandLine
          .addSubcommand(new CompareCommand(setup))
          .addSubcommand(new StatsCommand(setup))
          .addSubcommand(new FindCommand(setup))
          .addSubcommand(new TraceCommand(setup))
          .addSubcommand(new FollowCommand(setup))
          .addSubcommand(new AlliesCommand(setup))
          .addSubcommand(new EvidenceCommand(setup))
          .addSubcommand(new TableCommand(setup))
          .addSubcommand(new FillCommand(setup))
          .addSubcommand(new MidtermCommand(setup))
          .addSubcommand(new FactsheetCommand(setup))
          .addSubcommand(new SymbolsCommand(setup))
          .setResourceBundle(ResourceBundle.getBundle(HELP));
    }
    // They take over what is set after they are there.
    commandLine
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, given) -> badUsage(console, e))
        .setExecutionExceptionHandler((e, line, parsed) -> console.failed("upr-extract", e, TOLD));
    Arguments.register(commandLine);
    return commandLine;
  }

  private static int badUsage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.line(command + ": " + UserPath.advised(e.getMessage()));
    console.line("Try '" + command + " --help'.");
    return ProgramCommand.BAD_USAGE;
  }
}
