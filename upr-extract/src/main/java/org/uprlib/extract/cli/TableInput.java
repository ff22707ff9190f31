package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.cli.ProgramCommand.StoppedException;
import org.uprlib.extract.followup.Factsheets;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.write.translation.Notices;
import picocli.CommandLine.Parameters;

/** The follow-up tables that a document is made of. */
final class TableInput {
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
    notices.forEach(notice -> console.line(notice.message()));
    reportUnanswered(joined, console);
    return joined;
  }

  /** Says of which reviews the papers that {@code table} is made of lack the State's answers. */
  static void reportUnanswered(FollowUpTable table, Console console) {
    table
        .unanswered()
        .forEach(
            (review, count) ->
                console.line(
                    Notices.answersNotHere(count, review.symbol(), Optional.of(review.symbol()))
                        .message()));
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
        "'" + name + "' is not a theme of the table, which has " + String.join(", ", known) + ".");
  }
}
