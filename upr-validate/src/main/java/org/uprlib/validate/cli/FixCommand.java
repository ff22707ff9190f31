package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.uprlib.validate.Validator;
import org.uprlib.validate.fix.Change;
import org.uprlib.validate.fix.Fixed;
import org.uprlib.validate.fix.Fixer;
import org.uprlib.validate.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Mends the form of a DOCX. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    description =
        "Mends font, size, line spacing, page numbers, paragraph numbers and properties in a copy,"
            + " and lists each change. Wording stays as it is.")
final class FixCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "IN.docx", description = "The submission.")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT.docx", description = "The mended copy.")
  private Path out;

  @Mixin private CommonOptions common;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = common.messages();
    Fixer fixer = new Fixer(Validator.with(common.options()));
    Fixed fixed = fixer.fix(Files.readAllBytes(in), String.valueOf(in.getFileName()));
    ReportTarget.write(out, fixed.bytes(), List.of(in));
    if (fixed.changes().isEmpty()) {
      console.out().println(messages.text("fix.none"));
    }
    for (Change change : fixed.changes()) {
      console.out().println(messages.text(change.key(), change.facts()));
    }
    for (Change left : fixed.left()) {
      console.out().println(messages.text(left.key(), left.facts()));
    }
    return ValidateCommand.CLEAN;
  }
}
