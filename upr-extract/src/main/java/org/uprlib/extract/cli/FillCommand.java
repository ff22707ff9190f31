package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.MatrixFiller;
import org.uprlib.extract.followup.MatrixFiller.FilledMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills the last column of OHCHR's matrix. */
@Command(name = "fill")
final class FillCommand extends ProgramCommand {
  @Parameters(index = "0", paramLabel = "MATRIX.docx", descriptionKey = "matrix")
  private Path matrix;

  @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "table")
  private Path table;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT.docx")
  private Path out;

  @Option(names = "--lang", paramLabel = "en|fr|es")
  private @Nullable Language language;

  @Mixin private NewFileOption force;

  FillCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException {
    force.check(out);
    States states = States.load();
    FollowUpTable read =
        new FollowUpReader(states, Optional.ofNullable(language).orElse(Language.ENGLISH))
            .read(table);
    FilledMatrix filled =
        MatrixFiller.with(states)
            .fill(
                Files.readAllBytes(matrix),
                matrix.toString(),
                read,
                table.toString(),
                Optional.ofNullable(language));
    force.write(out, List.of(matrix, table), stream -> stream.write(filled.docx()));
    report(filled);
    return ALL_READ;
  }

  private void report(FilledMatrix filled) {
    console.line(
        String.format(
            Locale.ROOT, "%s: %,d of %,d rows filled", out, filled.filled(), filled.rows()));
    if (filled.columnAdded()) {
      console.line("The matrix had no column of assessments; one was added.");
    }
    if (filled.held() > 0) {
      console.line(
          String.format(
              Locale.ROOT,
              "%,d cells contained text already, which stays in front",
              filled.held()));
    }
    list(
        "in %,d of them, text that was there has another level or other words than the table; delete"
            + " what no longer holds: %s",
        filled.differing());
    list("the table says nothing of %,d recommendations: %s", filled.without());
    list(
        "next step and what you ask never get into a matrix (recommendations that have them: %,d):"
            + " %s",
        filled.leftOut());
  }

  private void list(String format, List<String> labels) {
    if (!labels.isEmpty()) {
      console.line(String.format(Locale.ROOT, format, labels.size(), TableOptions.listed(labels)));
    }
  }
}
