package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.rows.result.Criterion;
import org.uprlib.extract.rows.result.FoundFormat;
import org.uprlib.extract.rows.result.Query;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds extracted recommendations. */
@Command(name = "find")
final class FindCommand extends ProgramCommand {
  private static final int FOUND = 0;
  private static final int NOTHING = 1;
  private static final int TROUBLE = 2;

  private CriterionOptions options;

  @Mixin private ResultPaths inputs;

  @Mixin private OwnThemes themes;

  @Mixin private EnrichOption enrich;

  @Option(names = "--stem")
  private boolean stem;

  @Option(names = "--count")
  private boolean count;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private @Nullable FoundFormat format;

  @Mixin private ResultOutput output;

  @Option(names = "--list", paramLabel = "KIND")
  private @Nullable String list;

  FindCommand(Setup setup) {
    super(setup);
  }

  /** Adds an option for each criterion, before those of every command. */
  @Spec
  void spec(CommandSpec command) {
    options = new CriterionOptions(command, Criterion.values());
    options.add();
  }

  @Override
  public Integer call() throws IOException {
    States states = States.load();
    themes.load();
    if (list != null) {
      return listed(list, states);
    }
    Query query = options.query(Query.with(states, stem, themes.names()));
    ResultInput input = new ResultInput(console, states, enrich.enriching());
    List<Path> files = input.files(inputs.all());
    RowSearch finding = new RowSearch(query, themes::addTo);
    List<Path> read = themes.with(files);
    if (count) {
      finding.run(input, files, (row, json) -> {});
      output.write(console, read, stream -> stream.write(bytes("" + finding.found())));
    } else {
      FoundFormat chosen = output.format(format, FoundFormat.TEXT);
      output.write(
          console,
          read,
          stream -> chosen.write(receiver -> finding.run(input, files, receiver), stream));
    }
    if (!files.isEmpty()) {
      finding.lines().forEach(console::line);
      input.repeats().lines().forEach(console::line);
    }
    if (input.problems().exitCode() != ALL_READ) {
      return TROUBLE;
    }
    return finding.found() > 0 ? FOUND : NOTHING;
  }

  private int listed(String kind, States states) throws IOException {
    try {
      List<String> values = Query.values(kind, states, themes.names());
      output.write(console, List.of(), stream -> stream.write(bytes(String.join("\n", values))));
      return FOUND;
    } catch (UnknownNameException e) {
      throw badUsage("--list: " + e.getMessage());
    }
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Picks the rows that fit a query, and counts them. Not thread-safe. */
  private static final class RowSearch {
    private final Query query;
    private final UnaryOperator<ResultRow> preparing;
    private int all;
    private int found;
    private int notKnown;

    /**
     * @param preparing what is done to each row before it is tested
     */
    RowSearch(Query query, UnaryOperator<ResultRow> preparing) {
      this.query = query;
      this.preparing = preparing;
    }

    /** Hands on what fits of all files that can be read. */
    void run(ResultInput input, List<Path> files, ResultReader.Receiver receiver)
        throws IOException {
      input.read(files, (row, json) -> pick(row, json, receiver));
    }

    private void pick(ResultRow row, ResultReader.ResultJson json, ResultReader.Receiver receiver)
        throws IOException {
      all++;
      switch (query.test(preparing.apply(row))) {
        case YES -> {
          found++;
          receiver.accept(row, json);
        }
        case NOT_KNOWN -> notKnown++;
        case NO -> {}
      }
    }

    int found() {
      return found;
    }

    /** Lines for a person. */
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(String.format(Locale.ROOT, "%,d of %,d recommendations found", found, all));
      if (notKnown > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%,d more may fit: this was not looked for in them (--enrich, --themes), or coders"
                    + " differ",
                notKnown));
      }
      return lines;
    }
  }
}
