package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.followup.MidtermReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a mid-term report. */
@Command(
    name = "midterm",
    description = {
      "Writes a mid-term report (.docx) from follow-up tables: title page, contents, counts and"
          + " chart, each theme with its recommendations and what you wrote of them, and the"
          + " numbers of those of which nothing is written. Write your text in the table: the"
          + " report can be written again at any time.",
      ""
    },
    exitCodeList = {
      "0:the report was written",
      "2:bad usage: a table that cannot be read, tables of several States, an output that cannot be"
          + " written"
    })
final class MidtermCommand extends ProgramCommand {
  @Mixin private TableInput tables;

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
      names = "--theme",
      paramLabel = "THEME",
      description = "Only this theme, as the table has it; several times for several.")
  private List<String> themes = new ArrayList<>();

  @Option(
      names = "--found",
      description =
          "Add an annex that quotes what later papers say of recommendations of which nothing is"
              + " written, marked as found.")
  private boolean found;

  @Option(
      names = "--no-chart",
      description = "Leave the chart out, as for papers that may not contain pictures.")
  private boolean withoutChart;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.docx",
      description = "The report to write.")
  private Path out;

  @Mixin private DocumentLanguage language;
  @Mixin private NewFileOption force;

  MidtermCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, StoppedException {
    force.check(out);
    States states = States.load();
    FollowUpTable table = tables.read(states, language.language(), console);
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    MidtermReport.Options options = options(day, TableInput.themes(table, themes));
    byte[] report = new MidtermReport(states).write(table, options);
    force.write(out, tables.files(), stream -> stream.write(report));
    long written = table.rows().stream().filter(FollowUpRow::isWritten).count();
    console.line(
        String.format(
            Locale.ROOT,
            "%s: something is written of %,d of the %,d recommendations of the table",
            out,
            written,
            table.rows().size()));
    if (author.isEmpty() && table.part(ReportPart.AUTHOR).isEmpty()) {
      console.line("Who writes the report is not said; --by or the table says it.");
    }
    if (table.part(ReportPart.CONSULTATION).isEmpty()) {
      console.line("Whom you consulted is not said; the table has a sheet for it.");
    }
    return ALL_READ;
  }

  private MidtermReport.Options options(LocalDate day, List<String> chosen) {
    return new MidtermReport.Options(
        language.language(), author, day, chosen, found, !withoutChart);
  }
}
