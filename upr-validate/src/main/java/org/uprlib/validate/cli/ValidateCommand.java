package org.uprlib.validate.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.guard.InOrder;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.ClientCompiler;
import org.uprlib.core.write.UserPath;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.cli.ReportTarget.ReportFormat;
import org.uprlib.validate.report.IndexPage;
import org.uprlib.validate.rule.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command's options, and what it does with them. */
@Command(
    name = "upr-validate",
    versionProvider = ValidateProgram.Version.class,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%nOther commands:%n",
    exitCodeListHeading = "%nExit codes:%n")
final class ValidateCommand extends ReportCommand {
  /** What the help says of commands and options. */
  private static final String HELP = "org.uprlib.validate.cli.help";

  /** Words with which the other commands are set up: their names, and what asks for help. */
  static final Set<String> NEED_OTHERS =
      Set.of("fix", "template", "rules", "calendar", "-h", "--help");

  private final Supplier<States> states;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", descriptionKey = "inputs")
  private List<Path> inputs = List.of();

  @Mixin private CommonOptions common;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private @Nullable ReportFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|FOLDER")
  private @Nullable String out;

  @Mixin private NewTarget replacing;

  private final List<IndexPage.Entry> entries = new ArrayList<>();
  private int files;
  private int withErrors;
  private int others;
  private int failed;

  private ValidateCommand(ReportConsole console, Supplier<States> states) {
    super(console);
    this.states = states;
  }

  /** Runs the command; returns its exit code. */
  static int run(ReportConsole console, String... arguments) {
    boolean others = !Collections.disjoint(NEED_OTHERS, List.of(arguments));
    // What a check needs first is loaded while the arguments are read.
    Supplier<States> states = others ? States::load : Lazy.begun(States::load);
    CommandLine line = line(console, states, others);
    try {
      int code = line.execute(arguments);
      line.getOut().flush();
      return console.console().ended(code);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.line("upr-validate: needs more memory than there is; give java a larger -Xmx.");
      return ExitCode.NOT_RUN;
    }
  }

  /** The command with its options, and with the other commands if {@code others}. */
  static CommandLine line(ReportConsole console, Supplier<States> states, boolean others) {
    CommandLine line =
        new CommandLine(new ValidateCommand(console, states))
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true);
    // To set the others up takes longer than to read a file, and most calls need none of them.
    if (others) {
      line.addSubcommand(new FixCommand(console))
          .addSubcommand(new TemplateCommand(console))
          .addSubcommand(new RulesCommand(console))
          .addSubcommand(new CalendarCommand(console))
          .setResourceBundle(ResourceBundle.getBundle(HELP));
    }
    CommonOptions.register(line);
    line.registerConverter(Path.class, ValidateCommand::path)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, given) -> badUsage(console, e.getMessage()))
        .setExecutionExceptionHandler((e, at, parsed) -> notRun(console, e));
    return line;
  }

  private static Path path(String word) {
    try {
      return UserPath.of(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ValidatorOptions options = common.options();
    ReadLimits limits = ReadLimits.DEFAULT.withTimeout(options.time());
    PaperSearch search = console.console().papers(inputs, WholeContent.within(limits));
    for (Path path : search.missing()) {
      failed(path.toString(), "does not exist.");
    }
    for (PaperSearch.UnreadFile unreadable : search.unreadable()) {
      failed(shown(unreadable.file()), unreadable.reason());
    }
    search.leftOut().forEach(each -> console.line(each.message()));
    if (search.files().isEmpty()) {
      return failed > 0 ? ExitCode.NOT_RUN : badUsage(console, nothing());
    }
    ReportTarget target = target(search.files());
    Optional<String> objection = target.objection();
    if (objection.isPresent()) {
      return badUsage(console, objection.get());
    }
    Messages messages = common.messages();
    boolean colour = console.colour() && out == null;
    Validator validator = Validator.with(options, states.get());
    FileCheck check =
        new FileCheck(validator, limits, format, messages, colour, console.invocation());
    ClientCompiler.useFor(search.files().size());
    InOrder<PaperFile, FileCheck.Checked> checks =
        new InOrder<>(Runtime.getRuntime().availableProcessors(), check::check, FileCheck::failed);
    if (search.files().size() == 1) {
      take(checks.on(search.files().get(0)), target);
    } else {
      checks.run(search.files(), each -> take(each, target));
    }
    if (search.files().size() > 1 || failed > 0) {
      Map<String, Integer> facts =
          Map.of("files", files, "errors", withErrors, "others", others, "failed", failed);
      String summary = messages.text("label.summary", facts);
      console.line(summary.strip());
      target.summary(summary + "\n");
    }
    Optional<Path> index = target.index(new IndexPage(messages).write(entries));
    index.ifPresent(page -> console.line(messages.text("index.written", Map.of("file", page))));
    return failed + others > 0
        ? ExitCode.NOT_RUN
        : withErrors > 0 ? ExitCode.ERRORS : ExitCode.CLEAN;
  }

  private String nothing() {
    return inputs.isEmpty()
        ? "name the file to check, as in: " + console.invocation().with("submission.docx")
        : "no submissions found; files that end in .docx, .doc, .pdf, .rtf or .odt are looked for";
  }

  private ReportTarget target(List<PaperFile> files) throws IOException {
    List<Path> read = common.read(files.stream().map(PaperFile::path).toList());
    Optional<Path> path = Optional.ofNullable(out).map(ValidateCommand::path);
    boolean folder =
        out != null
            && (out.endsWith("/") || out.endsWith(File.separator) || Files.isDirectory(path.get()));
    Optional<Path> file = path.filter(any -> !folder);
    format =
        file.isPresent()
            ? FileForm.of(file.get(), format, ReportFormat.text)
            : Optional.ofNullable(format).orElse(ReportFormat.text);
    if (file.isPresent() && format == ReportFormat.docx) {
      replacing.check(file.get(), read);
    }
    return new ReportTarget(path, folder, files, read, format);
  }

  private boolean take(FileCheck.Checked checked, ReportTarget target) throws IOException {
    if (checked.failure().isPresent()) {
      failed(shown(checked.file()), checked.failure().get());
      return true;
    }
    IndexPage.Result result = checked.result().orElseThrow();
    if (result.readiness() == Readiness.NOT_CHECKED) {
      others++;
    } else {
      files++;
    }
    withErrors += result.errors() > 0 ? 1 : 0;
    Optional<String> report = target.write(checked.file(), checked.report(), console);
    entries.add(new IndexPage.Checked(checked.file().name(), report.orElse(""), result));
    if (console.console().failure().isPresent()) {
      throw console.console().failure().get();
    }
    return true;
  }

  /** The file as the user named it, unless the locale lacks its letters. */
  private static String shown(PaperFile file) {
    String path = file.path().toString();
    return path.indexOf('\uFFFD') < 0 && file.content().isEmpty() ? path : file.name();
  }

  private void failed(String name, String reason) {
    failed++;
    entries.add(new IndexPage.Failed(name, reason));
    console.line(name + ": " + reason);
  }

  private static int notRun(ReportConsole console, Exception e) {
    return e instanceof UsageException || e instanceof TypeConversionException
        ? badUsage(console, e.getMessage())
        : console.console().failed("upr-validate", e, List.of());
  }

  private static int badUsage(ReportConsole console, String message) {
    console.line("upr-validate: " + UserPath.advised(message));
    console.line("Try '" + console.invocation().with("--help") + "'.");
    return ExitCode.NOT_RUN;
  }
}
