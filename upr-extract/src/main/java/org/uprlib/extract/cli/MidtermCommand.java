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
@Command(name = "midterm")
final class MidtermCommand extends ProgramCommand {
  @Mixin private TableOptions.TableInput tables;

  @Option(names = "--by", paramLabel = "NAME")
  private String author = "";

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--theme", paramLabel = "THEME")
  private List<String> themes = new ArrayList<>();

  @Option(names = "--found")
  private boolean found;

  @Option(names = "--no-chart")
  private boolean withoutChart;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.docx")
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
    MidtermReport.Options options = options(day, TableOptions.TableInput.themes(table, themes));
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
