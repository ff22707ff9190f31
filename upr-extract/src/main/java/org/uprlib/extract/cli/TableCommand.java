package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.rows.result.ResultRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the table in which a person writes what became of each recommendation. */
@Command(name = "table")
final class TableCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "PAPER|RESULTS", descriptionKey = "inputs")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private ReviewedState state;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE")
  private Path out;

  @Mixin private EnrichOption enrich;
  @Mixin private OwnThemes themes;
  @Mixin private TableOptions table;

  TableCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, StoppedException {
    States states = States.load();
    state.find(states);
    themes.load();
    table.begin(out, states);
    RowInput input =
        new RowInput(
            console,
            new ResultInput(console, states, enrich.enriching()),
            reader(ExtractorOptions.DEFAULT),
            inputs);
    List<ResultRow> rows = input.rows().stream().map(themes::addTo).filter(state::isOf).toList();
    if (rows.isEmpty()) {
      throw new StoppedException("There are no recommendations to make a table of.");
    }
    table.write(FollowUpTable.of(rows, table.scale()), out, input.files(), states, console);
    return input.exitCode();
  }
}
