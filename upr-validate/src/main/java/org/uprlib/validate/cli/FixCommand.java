package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.validate.Fixer;
import org.uprlib.validate.Fixer.Change;
import org.uprlib.validate.Fixer.Choice;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends the form of a DOCX. */
@Command(name = "fix")
final class FixCommand extends ReportCommand {
  @Parameters(index = "0", paramLabel = "IN.docx", descriptionKey = "in")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT.docx", descriptionKey = "out")
  private Path out;

  @Option(names = "--accept-changes")
  private boolean acceptChanges;

  @Option(names = "--delete-comments")
  private boolean deleteComments;

  @Mixin private NewTarget target;
  @Mixin private CommonOptions common;

  FixCommand(ReportConsole console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = common.messages();
    TemplateCommand.docx(out);
    List<Path> read = common.read(List.of(in));
    target.check(out, read);
    ValidatorOptions options = common.options();
    PaperFile file = new PaperFile(in, in.toString());
    Fixed fixed;
    try {
      byte[] content = file.bytes(ReadLimits.DEFAULT.withTimeout(options.time()));
      fixed =
          Fixer.fix(
              content, Validator.with(options).validateAnyway(content, file.name()), choices());
    } catch (IOException | StackOverflowError | OutOfMemoryError e) {
      console.line(in + ": " + PaperSearch.UnreadFile.of(file, e).reason());
      return ExitCode.NOT_RUN;
    }
    target.write(out, fixed.bytes(), read);
    if (fixed.changes().isEmpty()) {
      console.print(messages.text("fix.none"));
    }
    for (Change change : fixed.changes()) {
      console.print(change.text(messages));
    }
    left(fixed.left(), messages);
    console.line(messages.text("done.written", Map.of("file", out)));
    String next = console.invocation().with(out.toString());
    console.line(messages.text("fix.next", Map.of("command", next)));
    return ExitCode.CLEAN;
  }

  private Set<Choice> choices() {
    Set<Choice> chosen = EnumSet.noneOf(Choice.class);
    if (acceptChanges) {
      chosen.add(Choice.ACCEPT_CHANGES);
    }
    if (deleteComments) {
      chosen.add(Choice.DELETE_COMMENTS);
    }
    return chosen;
  }

  private void left(List<Finding> findings, Messages messages) {
    if (findings.isEmpty()) {
      return;
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
      int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts.add(messages.counted("count." + Messages.word(severity), count));
      }
    }
    console.print("");
    console.print(messages.labelled("fix.left", messages.list(counts)));
    Map<String, Finding> once = new LinkedHashMap<>();
    findings.forEach(finding -> once.putIfAbsent(finding.rule().id(), finding));
    for (Finding finding : once.values()) {
      console.print("- " + messages.heading(finding) + ". " + messages.mend(finding));
    }
  }
}
