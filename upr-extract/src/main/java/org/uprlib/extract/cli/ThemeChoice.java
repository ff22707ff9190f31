package org.uprlib.extract.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.write.Console;
import org.uprlib.extract.followup.Factsheets;
import org.uprlib.extract.followup.FollowUpTable;

/** Themes of a table that a person named. Stateless. */
final class ThemeChoice {
  private ThemeChoice() {}

  /**
   * The themes of {@code table} that {@code names} name, each once; empty, reported on the console,
   * if it has not all of them.
   */
  static Optional<List<String>> of(List<String> names, FollowUpTable table, Console console) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      Optional<String> theme = Factsheets.theme(table, name);
      if (theme.isEmpty()) {
        console.line(
            "'"
                + name
                + "' is no theme of the table, which has "
                + Factsheets.themes(table).stream()
                    .filter(each -> !each.isEmpty())
                    .map(each -> "'" + each + "'")
                    .collect(Collectors.joining(", "))
                + ".");
        return Optional.empty();
      }
      found.add(theme.get());
    }
    return Optional.of(found.stream().distinct().toList());
  }
}
