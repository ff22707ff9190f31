package org.uprlib.validate.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.batch.PaperSearch;
import org.uprlib.validate.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command's options, and what it does with them. */
@Command(
    name = "upr-validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Checks stakeholders' submissions to the UN's Universal Periodic Review against OHCHR's rules.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nOther commands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was checked and no error found; there may be warnings and advice",
      "1:every file was checked, and an error found in one at least",
      "2:a file could not be checked or is no submission, or the command could not run"
    })
final class ValidateCommand implements Callable<Integer> {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int NOT_RUN = 2;

  private static final Set<String> NEED_OTHERS =
      Set.of("fix", "template", "rules", "calendar", "-h", "--help");

  private final Console console;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "DOCX, DOC, PDF, RTF or ODT files; of folders, all such files in them and below.")
  private List<Path> inputs = List.of();

  @Mixin private CommonOptions common;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, json (an object a line), html (a page that stands alone), sarif (for pipelines) or"
              + " docx (a copy with a comment at each finding); text if not given.")
  private ReportFormat format = ReportFormat.text;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|FOLDER",
      description =
          "File for the report; or a folder, existing or ending in a slash, for a report a file"
              + " and a summary. Without it, reports go to standard output.")
  private String out;

  private int files;
  private int withErrors;
  private int others;
  private int failed;

  private ValidateCommand(Console console) {
    this.console = console;
  }

  /** Runs the command; returns its exit code. */
  static int run(Console console, String... arguments) {
    CommandLine line =
        new CommandLine(new ValidateCommand(console))
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    // To set the others up takes longer than to read a file, and most calls need none of them.
    if (!Collections.disjoint(NEED_OTHERS, List.of(arguments))) {
      line.addSubcommand(new FixCommand(console))
          .addSubcommand(new TemplateCommand(console))
          .addSubcommand(new RulesCommand(console))
          .addSubcommand(new CalendarCommand(console));
    }
    line.setParameterExceptionHandler((e, given) -> badUsage(console, e.getMessage()))
        .setExecutionExceptionHandler((e, at, parsed) -> notRun(console, e));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PaperSearch search = PaperSearch.in(inputs);
    for (Path path : search.missing()) {
      failed(path.toString(), "does not exist.");
    }
    for (Outcome.Failed unreadable : search.unreadable()) {
      failed(unreadable.file().name(), unreadable.reason());
    }
    if (search.files().isEmpty()) {
      return failed > 0 ? NOT_RUN : badUsage(console, "no submissions found");
    }
    ReportTarget target = target(search.files());
    Optional<String> objection = target.objection();
    if (objection.isPresent()) {
      return badUsage(console, objection.get());
    }
    boolean colour = console.colour() && out == null;
    ReportWriter writer = new ReportWriter(format, common.messages(), colour);
    FileCheck check = new FileCheck(Validator.with(common.options()), writer);
    InOrder.onAllProcessors().run(search.files(), check::check, each -> take(each, target));
    if (search.files().size() > 1 || failed > 0) {
      String summary = writer.summary(files, withErrors, failed);
      console.line(summary.strip());
      target.summary(summary);
    }
    return failed + others > 0 ? NOT_RUN : withErrors > 0 ? ERRORS : CLEAN;
  }

  private ReportTarget target(List<PaperFile> files) {
    if (out == null) {
      return new ReportTarget(Optional.empty(), false, files, format);
    }
    Path path = Path.of(out);
    boolean folder = out.endsWith("/") || out.endsWith(File.separator) || Files.isDirectory(path);
    return new ReportTarget(Optional.of(path), folder, files, format);
  }

  private void take(FileCheck.Checked checked, ReportTarget target) throws IOException {
    if (checked.failure().isPresent()) {
      failed(checked.file().name(), checked.failure().get());
      return;
    }
    if (!checked.judged()) {
      others++;
      target.write(checked.file(), checked.report(), console.out());
      return;
    }
    files++;
    withErrors += checked.errors() ? 1 : 0;
    target.write(checked.file(), checked.report(), console.out());
  }

  private void failed(String name, String reason) {
    failed++;
    console.line(name + ": " + reason);
  }

  private static int notRun(Console console, Exception e) {
    if (e instanceof UsageException) {
      return badUsage(console, e.getMessage());
    }
    if (e instanceof NoSuchFileException missing) {
      console.line("upr-validate: " + missing.getFile() + " does not exist.");
    } else if (e instanceof IOException) {
      console.line("upr-validate: " + e.getMessage());
    } else {
      console.line("upr-validate: could not run, which is a fault of this program: " + e);
      e.printStackTrace(console.err());
    }
    return NOT_RUN;
  }

  private static int badUsage(Console console, String message) {
    console.line("upr-validate: " + message);
    console.line("Try 'upr-validate --help'.");
    return NOT_RUN;
  }
}
