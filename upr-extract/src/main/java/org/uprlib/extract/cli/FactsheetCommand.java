package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.followup.Factsheets;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.HandoutOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes factsheets for diplomats. */
@Command(name = "factsheet")
final class FactsheetCommand extends ProgramCommand {
  private static final int LONGEST_NAME = 60;
  private static final String ENDING = ".docx";

  @Mixin private TableOptions.TableInput tables;

  @ArgGroup(multiplicity = "1")
  private Choice choice = new Choice();

  @Option(names = "--by", paramLabel = "NAME")
  private String author = "";

  @Option(names = "--contact", paramLabel = "TEXT")
  private String contact = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.docx|FOLDER")
  private Arguments.Target out;

  @Mixin private DocumentLanguage language;
  @Mixin private NewFileOption force;

  static final class Choice {
    @Option(names = "--theme", paramLabel = "THEME")
    private @Nullable List<String> themes;

    @Option(names = "--all-themes")
    private boolean all;
  }

  FactsheetCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, StoppedException {
    if (!out.folder()) {
      force.check(out.path());
    }
    States states = States.load();
    FollowUpTable table = tables.read(states, language.language(), console);
    List<String> themes =
        choice.all || choice.themes == null
            ? Factsheets.themes(table)
            : TableOptions.TableInput.themes(table, choice.themes);
    write(new Factsheets(states), table, themes);
    return ALL_READ;
  }

  private void write(Factsheets sheets, FollowUpTable table, List<String> themes)
      throws IOException {
    HandoutOptions options =
        new HandoutOptions(
            language.language(), author, contact, LocalDate.now(ZoneId.systemDefault()));
    Map<Path, List<String>> files = new LinkedHashMap<>();
    if (out.folder()) {
      try {
        Files.createDirectories(out.path());
      } catch (IOException e) {
        throw new OutputException(out.path(), e);
      }
      Set<String> names = new HashSet<>();
      for (String theme : themes) {
        files.put(UserPath.in(out.path(), name(theme, names)), List.of(theme));
      }
    } else {
      files.put(out.path(), themes);
    }
    for (Path file : files.keySet()) {
      force.check(file);
    }
    for (Map.Entry<Path, List<String>> file : files.entrySet()) {
      byte[] content = sheets.write(table, file.getValue(), options);
      force.write(file.getKey(), tables.files(), stream -> stream.write(content));
    }
    console.line(out.path() + ": " + themes.size() + (themes.size() == 1 ? " page" : " pages"));
  }

  /** A name of a file that {@code taken} does not have, which then has it. */
  private static String name(String theme, Set<String> taken) {
    String words = Folding.words(theme).replace(' ', '-');
    String cut = words.substring(0, Math.min(LONGEST_NAME, words.length()));
    return UserPath.unused(cut.isEmpty() ? "other" : cut, ENDING, taken);
  }
}
