package org.uprlib.samples.desk;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.validate.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where {@code upr-desk} begins. */
@Command(
    name = "upr-desk",
    mixinStandardHelpOptions = true,
    versionProvider = DeskProgram.Version.class,
    sortOptions = false,
    description = {
      "Opens a page in the browser on which submissions are checked and reviews are read. The page"
          + " is on this machine alone: no other machine can reach it, and nothing is sent out.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the desk was closed", "2:bad usage, or the desk could not be opened"})
public final class DeskProgram implements Callable<Integer> {
  private static final int NOT_OPENED = 2;
  private static final String LOGGING = "org.apache.commons.logging.";

  private final PrintStream out;

  @Option(
      names = "--no-browser",
      description = "Open no browser, and only print the address of the page.")
  private boolean withoutBrowser;

  /** Prints the version of the library's jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Validator.class.getPackage().getImplementationVersion();
      return new String[] {"upr-desk " + (version == null ? "(not packaged)" : version)};
    }
  }

  private DeskProgram(PrintStream out) {
    this.out = out;
  }

  /** Opens the desk and ends when it is closed. */
  public static void main(String[] arguments) {
    // Nothing that a paper says, and no name, goes into a log; and PDFBox looks for none.
    System.setProperty(LOGGING + "LogFactory", LOGGING + "impl.LogFactoryImpl");
    System.setProperty(LOGGING + "Log", LOGGING + "impl.NoOpLog");
    System.exit(commandLine().execute(arguments));
  }

  /** The command with its options. */
  public static CommandLine commandLine() {
    return new CommandLine(new DeskProgram(System.out))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              Console.ofProcess().line("upr-desk: could not be opened: " + e.getMessage());
              return NOT_OPENED;
            });
  }

  /** Opens a desk, looks at its first page, checks a submission and closes it. */
  public static void rehearse(Path submission) throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Workplace workplace = Workplace.open(folder);
        Desk desk = Desk.open(workplace)) {
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(desk.address().resolve("en/")).build(),
              HttpResponse.BodyHandlers.discarding());
      States states = States.load();
      Paper paper =
          new Paper(String.valueOf(submission.getFileName()), Files.readAllBytes(submission));
      Result result =
          new CheckRoom(Knowledge.of(states)).read(List.of(paper), Map.of(), reached -> {});
      Visit visit = new Visit("", "en", List.of("check", ""), Map.of());
      result.page(visit, new Wording("en", states));
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Workplace workplace = Workplace.open(Path.of(System.getProperty("java.io.tmpdir")));
        Desk desk = Desk.open(workplace)) {
      // Workbooks in the making lie there too.
      System.setProperty("java.io.tmpdir", workplace.folder().toString());
      Thread ending = new Thread(workplace::close);
      Runtime.getRuntime().addShutdownHook(ending);
      out.println(desk.address());
      out.flush();
      if (!withoutBrowser) {
        show(desk.doorstep(workplace.folder()).toUri());
      }
      desk.prepare();
      desk.awaitClosed();
    }
    return 0;
  }

  /** Shows the page in the browser; without one, people open the printed address themselves. */
  private static void show(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
      } else {
        new ProcessBuilder("xdg-open", address.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      }
    } catch (IOException | UnsupportedOperationException e) {
      // The address is on standard output.
    }
  }
}
