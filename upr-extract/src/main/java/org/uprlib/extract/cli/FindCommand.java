package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.rows.result.Criterion;
import org.uprlib.extract.rows.result.FoundFormat;
import org.uprlib.extract.rows.result.FoundWriter;
import org.uprlib.extract.rows.result.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds extracted recommendations. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = ExtractVersion.class,
    sortOptions = false,
    description = {
      "Finds recommendations in results of upr-extract (jsonl or json). Options of different names"
          + " must all fit; of an option that is given several times, any. Capitals and accents do"
          + " not matter, and a name may be cut short where it stays the only one.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a recommendation was found",
      "1:none was found",
      "2:bad usage, or a file that could not be read"
    })
final class FindCommand implements Callable<Integer> {
  private static final int FOUND = 0;
  private static final int NOTHING = 1;
  private static final int TROUBLE = 2;

  private final Console console;

  private CommandSpec spec;
  private CriterionOptions options;

  @Mixin private ResultPaths inputs;

  @Mixin private OwnThemes themes;

  @Mixin private EnrichOption enrich;

  @Option(
      names = "--stem",
      description =
          "Search for the words of --text in any form, by the rules of the results' language:"
              + " torture also finds tortured.")
  private boolean stem;

  @Option(names = "--count", description = "Write only how many were found.")
  private boolean count;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, csv (a row for each recommendation) or jsonl (the results' own lines, for other"
              + " programs and for upr-extract stats). Without it, the ending of --out decides the"
              + " format, or it is text.")
  private @Nullable FoundFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File for what is found. Without it, that goes to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--list",
      paramLabel = "KIND",
      description =
          "List the values that can be asked for, and find nothing: issue, action, position,"
              + " sogiesc, group, goal, target, instrument, trait, state or theme.")
  private @Nullable String list;

  FindCommand(Console console) {
    this.console = console;
  }

  /** Adds an option for each criterion, before those of every command. */
  @Spec
  void spec(CommandSpec command) {
    spec = command;
    options = new CriterionOptions(command, Criterion.values());
    options.add();
  }

  @Override
  public Integer call() {
    States states = States.load();
    if (!themes.load(console)) {
      return TROUBLE;
    }
    if (list != null) {
      return listed(list, states);
    }
    Query query = options.query(Query.with(states, stem, themes.names()));
    ResultInput input = new ResultInput(console, states, enrich.enriching());
    List<Path> files = input.files(inputs.all());
    RowSearch finding = new RowSearch(query, themes::addTo);
    List<Path> read = new ArrayList<>(files);
    themes.file().ifPresent(read::add);
    try {
      if (count) {
        finding.run(input, files, FindCommand::leaveOut);
        write(read, stream -> stream.write(line(finding.found())));
      } else {
        write(read, stream -> find(finding, input, files, stream));
      }
    } catch (IOException e) {
      return ExtractCommand.unwritten(console, e);
    }
    if (!files.isEmpty()) {
      finding.lines().forEach(console::line);
      input.repeated().forEach(console::line);
    }
    if (input.anyMissing() || input.anyFailed()) {
      return TROUBLE;
    }
    return finding.found() > 0 ? FOUND : NOTHING;
  }

  private int listed(String kind, States states) {
    try {
      List<String> values = Query.values(kind, states, themes.names());
      write(List.of(), stream -> stream.write(lines(values)));
      return FOUND;
    } catch (UnknownNameException e) {
      throw new ParameterException(spec.commandLine(), "--list: " + e.getMessage(), e);
    } catch (IOException e) {
      return ExtractCommand.unwritten(console, e);
    }
  }

  private void find(RowSearch finding, ResultInput input, List<Path> files, OutputStream stream)
      throws IOException {
    FoundWriter writer =
        new WrittenResult(console, out).format(format, FoundFormat.TEXT, spec).open(stream);
    finding.run(input, files, writer::write);
    writer.flush();
  }

  private void write(List<Path> files, WholeFile.Content content) throws IOException {
    new WrittenResult(console, out).write(files, content);
  }

  private static void leaveOut(Object row, Object json) {
    // Only the number is asked for.
  }

  private static byte[] lines(List<String> values) {
    return (String.join("\n", values) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] line(int number) {
    return (number + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
