package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.ReportPart;
import org.uprlib.extract.midterm.MidtermOptions;
import org.uprlib.extract.midterm.MidtermReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a mid-term report. */
@Command(
    name = "midterm",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    description = {
      "Writes a mid-term report (.docx) from follow-up tables: title page, contents, counts and"
          + " chart, method, consultation, each theme with its recommendations and what became of"
          + " them, and an annex of all. Write your text in the table: the report can be written"
          + " anew at any time.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the report was written",
      "2:bad usage: a table that cannot be read, tables of several States, an output that cannot be"
          + " written"
    })
final class MidtermCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "TABLE",
      description = "Follow-up tables of one State, .xlsx or .csv.")
  private List<Path> tables = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who writes the report; without it, what the table's sheet of the report says.")
  private String author = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of the report, as 2026-11-26; today if not given.")
  private @Nullable LocalDate date;

  @Option(
      names = "--no-chart",
      description = "Leave the chart out, as for papers that are to have no pictures.")
  private boolean withoutChart;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.docx",
      description = "The report to write.")
  private Path out = ResultInput.STANDARD;

  @Mixin private DocumentLanguage language;
  @Mixin private NewFileOption force;

  MidtermCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      force.check(out);
      States states = States.load();
      FollowUpTable table = new TableInput(states).read(tables);
      LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
      byte[] report =
          new MidtermReport(states)
              .write(table, new MidtermOptions(language.language(), author, day, !withoutChart));
      force.write(out, tables, stream -> stream.write(report));
      console.line(out + ": " + table.rows().size() + " recommendations");
      if (author.isEmpty() && table.part(ReportPart.AUTHOR).isEmpty()) {
        console.line("Who writes the report is not said; --by or the table says it.");
      }
      if (table.part(ReportPart.CONSULTATION).isEmpty()) {
        console.line("Whom you consulted is not said; the table has a sheet for it.");
      }
      return ExtractCommand.ALL_READ;
    } catch (IOException e) {
      return FollowUpFailure.told(console, e);
    }
  }
}
