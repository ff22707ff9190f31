package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.LinkClassifier.LinkedGoal;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Gathers the Sustainable Development Goals of a request: those that a model links it to, and those
 * too rare for a model, by what the text names. Immutable and thread-safe.
 */
final class GoalReader {
  private final TermTable wordings;

  /**
   * A reader beside a model.
   *
   * @param trained the goals that the model finds
   */
  GoalReader(Language language, Set<Integer> trained) {
    List<Row> rows =
        DataFile.read(GoalReader.class::getResourceAsStream, "goals.tsv", ConceptReader.COLUMNS);
    this.wordings =
        TermTable.of(
            rows.stream().filter(row -> !trained.contains(goal(row))).toList(),
            0,
            ConceptReader.column(language));
  }

  private static int goal(Row row) {
    String cell = row.required(0);
    if (!cell.matches("[1-9]|1[0-7]")) {
      throw row.malformed("'" + cell + "' is not a goal");
    }
    return Integer.parseInt(cell);
  }

  /** The goals by what {@code tokens} name and those {@code linked}, by number. */
  List<Goal> read(String text, List<TextToken> tokens, List<LinkedGoal> linked) {
    List<Goal> goals = new ArrayList<>(linked.size());
    for (LinkedGoal goal : linked) {
      OptionalDouble confidence = OptionalDouble.of(goal.confidence());
      List<Words> words = Words.at(text, goal.words());
      goals.add(new Goal(goal.number(), confidence, goal.targets(), words));
    }
    TermTable.Match.wordsById(text, tokens, wordings.find(tokens))
        .forEach(
            (id, named) ->
                goals.add(
                    new Goal(Integer.parseInt(id), OptionalDouble.empty(), List.of(), named)));
    goals.sort(Comparator.comparingInt(Goal::number));
    return goals;
  }
}
