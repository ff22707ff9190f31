package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.cli.ProgramCommand.DocumentLanguage;
import org.uprlib.extract.cli.ProgramCommand.NewFileOption;
import org.uprlib.extract.cli.ProgramCommand.StoppedException;
import org.uprlib.extract.followup.CarriedTable;
import org.uprlib.extract.followup.Factsheets;
import org.uprlib.extract.followup.FollowUpException;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.LevelScale;
import org.uprlib.extract.write.export.OutputFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How a follow-up table is written: on which scale, in which language, and with what a person wrote
 * in an older one.
 */
final class TableOptions {
  private static final int MOST_LISTED = 10;

  @Option(names = "--table", paramLabel = "OLD")
  private @Nullable Path older;

  @Option(names = "--scale", paramLabel = "SCALE")
  private @Nullable LevelScale scale;

  @Mixin private DocumentLanguage language;
  @Mixin private NewFileOption force;

  private Optional<FollowUpTable> before = Optional.empty();

  /**
   * Objects before anything is read or made, and reads the older table.
   *
   * @param target where the table is to go
   * @throws IOException if there is a file that may not be replaced, or the older table cannot be
   *     read
   */
  void begin(Path target, States states) throws IOException {
    force.check(target);
    if (older != null) {
      new InputGuard(List.of(older)).check(target);
      before = Optional.of(new FollowUpReader(states, language.language()).readToCarry(older));
      checkScale(before.get(), older);
      checkFormat(before.get(), target);
    }
  }

  /** CSV has the rows alone. */
  private static void checkFormat(FollowUpTable table, Path target) throws OutputException {
    if (format(target) == FollowUpFormat.CSV
        && (!table.parts().isEmpty() || !table.evidence().isEmpty())) {
      throw new OutputException(
          target,
          String.format(
              Locale.ROOT,
              "the older table has %,d texts of a report and %,d passages, for which CSV has no"
                  + " place; name a workbook (.xlsx)",
              table.parts().size(),
              table.evidence().size()));
    }
  }

  private static FollowUpFormat format(Path target) {
    return OutputFormat.ofFile(FollowUpFormat.class, target).orElse(FollowUpFormat.XLSX);
  }

  private void checkScale(FollowUpTable table, Path file) throws FollowUpException {
    boolean graded = table.rows().stream().anyMatch(row -> row.assessment().level().isPresent());
    if (graded && scale != null && !scale.id().equals(table.scale().id())) {
      throw FollowUpException.otherScale(file.toString(), table.scale().id(), scale.id());
    }
  }

  LevelScale scale() {
    if (scale != null) {
      return scale;
    }
    return before.map(FollowUpTable::scale).orElseGet(() -> LevelScale.all().get(0));
  }

  /**
   * Writes {@code table}, with the words of the older one.
   *
   * @param target where it goes; its ending gives the format, a workbook if it gives none
   * @param inputs what must not be replaced
   */
  void write(FollowUpTable table, Path target, List<Path> inputs, States states, Console console)
      throws IOException {
    FollowUpTable whole = table;
    List<Path> keep = new ArrayList<>(inputs);
    if (before.isPresent() && older != null) {
      keep.add(older);
      before.get().requireNumbersOf(table, older.toString());
      CarriedTable carried = table.carrying(before.get());
      whole = carried.table();
      carried.notices(older.toString()).forEach(notice -> console.line(notice.message()));
    }
    FollowUpFormat format = format(target);
    FollowUpTable written = whole;
    force.write(target, keep, stream -> format.write(written, language.language(), states, stream));
    console.line(target + ": " + counted(written));
    written.unanswered().forEach(notice -> console.line(notice.message()));
  }

  /** The first of {@code labels}, and whether there are more. */
  static String listed(List<String> labels) {
    String first = labels.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return labels.size() > MOST_LISTED ? first + " and more" : first;
  }

  private static String counted(FollowUpTable table) {
    long graded = table.rows().stream().filter(row -> row.assessment().level().isPresent()).count();
    long passages = table.evidence().size();
    return String.format(
        Locale.ROOT,
        "%,d recommendations, %,d with a level%s",
        table.rows().size(),
        graded,
        passages == 0 ? "" : String.format(Locale.ROOT, ", %,d passages", passages));
  }

  /** The follow-up tables that a document is made of. */
  static final class TableInput {
    @Parameters(arity = "1..*", paramLabel = "TABLE", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    List<Path> files() {
      return List.copyOf(files);
    }

    /**
     * The tables as one.
     *
     * @param language of what is made of them
     * @param console where it is said that they lack answers
     * @throws org.uprlib.extract.followup.FollowUpException if one is not such a table, or they are
     *     not of one State and scale
     */
    FollowUpTable read(States states, Language language, Console console) throws IOException {
      FollowUpReader reader = new FollowUpReader(states, language);
      List<FollowUpTable> tables = new ArrayList<>();
      List<Notice> notices = new ArrayList<>();
      for (Path file : files) {
        FollowUpTable table = reader.read(file);
        notices.addAll(table.labels().notices(file.toString(), table.rows()));
        tables.add(table);
      }
      FollowUpTable joined =
          FollowUpTable.joined(files.stream().map(Path::toString).toList(), tables);
      notices.addAll(joined.unanswered());
      notices.forEach(notice -> console.line(notice.message()));
      return joined;
    }

    /**
     * The themes of {@code table} that {@code names} name, each once.
     *
     * @throws StoppedException if it has not all of them
     */
    static List<String> themes(FollowUpTable table, List<String> names) throws StoppedException {
      List<String> found = new ArrayList<>();
      for (String name : names) {
        found.add(Factsheets.theme(table, name).orElseThrow(() -> unknown(name, table)));
      }
      return found.stream().distinct().toList();
    }

    private static StoppedException unknown(String name, FollowUpTable table) {
      List<String> known =
          Factsheets.themes(table).stream()
              .filter(each -> !each.isEmpty())
              .map(each -> "'" + each + "'")
              .toList();
      return new StoppedException(
          "'"
              + name
              + "' is not a theme of the table, which has "
              + String.join(", ", known)
              + ".");
    }
  }
}
