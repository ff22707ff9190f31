package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TermTable;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.model.enrichment.Goal;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.Words;

/** Finds the Sustainable Development Goals that a request bears on. Immutable and thread-safe. */
final class GoalReader {
  private final TermTable wordings;
  private final Map<String, List<Integer>> byIssue;

  private GoalReader(TermTable wordings, Map<String, List<Integer>> byIssue) {
    this.wordings = wordings;
    this.byIssue = Map.copyOf(byIssue);
  }

  static GoalReader load() {
    List<Row> rows = DataFile.read(GoalReader.class, "/org/uprlib/extract/enrich/goals.tsv", 2);
    rows.forEach(row -> goal(row, row.required(0)));
    Map<String, List<Integer>> byIssue = new HashMap<>();
    for (Row row : DataFile.read(GoalReader.class, "/org/uprlib/extract/enrich/issues.tsv", 2)) {
      List<Integer> goals = new ArrayList<>();
      for (String goal : row.required(1).split(",", -1)) {
        if (!goal.equals("0")) {
          goals.add(goal(row, goal));
        }
      }
      byIssue.put(row.required(0), List.copyOf(goals));
    }
    return new GoalReader(TermTable.of(rows, 0, 1), byIssue);
  }

  private static int goal(Row row, String cell) {
    if (!cell.matches("[1-9]|1[0-7]")) {
      throw row.malformed("'" + cell + "' is no goal");
    }
    return Integer.parseInt(cell);
  }

  /** The goals by what {@code tokens} name and by {@code issues}, by number. */
  List<Goal> read(String text, List<TextToken> tokens, List<Issue> issues) {
    TreeMap<Integer, List<Words>> words = new TreeMap<>();
    TermMatch.wordsById(text, tokens, wordings.find(tokens))
        .forEach((id, named) -> words.put(Integer.valueOf(id), named));
    TreeMap<Integer, List<String>> from = new TreeMap<>();
    for (Issue issue : issues) {
      for (int goal : byIssue.getOrDefault(issue.name(), List.of())) {
        from.computeIfAbsent(goal, key -> new ArrayList<>()).add(issue.name());
        words.putIfAbsent(goal, List.of());
      }
    }
    List<Goal> goals = new ArrayList<>(words.size());
    words.forEach(
        (number, named) ->
            goals.add(new Goal(number, named, from.getOrDefault(number, List.of()))));
    return goals;
  }
}
