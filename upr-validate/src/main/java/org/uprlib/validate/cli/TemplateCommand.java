package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty submission. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes an empty submission in the right form, with guidance.")
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--state", required = true, paramLabel = "NAME", description = "State reviewed.")
  private String state;

  @Option(names = "--session", required = true, paramLabel = "N", description = "Its session.")
  private int session;

  @Option(names = "--joint", description = "For several stakeholders together.")
  private boolean joint;

  @Option(
      names = "--lang",
      paramLabel = "en|fr|es",
      description = "Its language; English if not given.")
  private String language = "en";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The DOCX to write.")
  private Path out;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (session < 1) {
      throw new UsageException("--session is " + session + ", expected 1 or more");
    }
    if (!Messages.LANGUAGES.contains(language)) {
      throw new UsageException("--lang is '" + language + "', expected en, fr or es");
    }
    ReportTarget.write(out, new Template(state, session, joint, language).write(), List.of());
    console.line(out + ": written.");
    return ValidateCommand.CLEAN;
  }
}
