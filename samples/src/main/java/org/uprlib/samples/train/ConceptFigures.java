package org.uprlib.samples.train;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;

/** Measures of models whose texts are read as the concepts that they name. */
final class ConceptFigures {
  private final TextReader reader;
  private final LabelCounts issues = new LabelCounts();
  private final LabelCounts goals = new LabelCounts();
  private final LabelCounts targets = new LabelCounts();
  private long rows;
  private long rightActions;

  ConceptFigures(TextReader reader) {
    this.reader = reader;
  }

  /** Counts what models say of rows that they have not seen; a text without concepts is wrong. */
  void addCoded(List<GoldRow> coded, LinearModel action, LinearModel issue) {
    ActionClassifier actions = new ActionClassifier(action);
    IssueClassifier classifier = new IssueClassifier(issue);
    for (GoldRow row : coded) {
      TextReader.ReadText text = reader.read(row.text());
      rows++;
      rightActions +=
          !text.isEmpty() && actions.decide(text.words()).category() == row.action() ? 1 : 0;
      if (row.tellsIssues()) {
        Set<String> given = new TreeSet<>();
        classifier
            .decide(text.features(), OptionalInt.of(row.session()))
            .issues()
            .forEach(each -> given.add(each.name()));
        issues.add(row.issues(), given);
      }
    }
  }

  /** The same of goals and targets. */
  void addLinked(List<LinkedRow> linked, LinearModel link) {
    LinkClassifier classifier = new LinkClassifier(link);
    for (LinkedRow row : linked) {
      Set<String> given = new TreeSet<>();
      classifier
          .decide(reader.read(row.text()).features())
          .goals()
          .forEach(
              goal -> {
                given.add(LinkedRow.GOAL + goal.number());
                goal.targets().forEach(target -> given.add(LinkedRow.TARGET + target));
              });
      goals.add(only(LinkedRow.GOAL, row.labels()), only(LinkedRow.GOAL, given));
      if (row.tellsTargets()) {
        targets.add(only(LinkedRow.TARGET, row.labels()), only(LinkedRow.TARGET, given));
      }
    }
  }

  private static Set<String> only(String kind, Set<String> labels) {
    Set<String> of = new TreeSet<>(labels);
    of.removeIf(label -> !label.startsWith(kind));
    return of;
  }

  String toMarkdown() {
    return new Markdown()
        .head("measure | figure")
        .line("| rows | %d |", rows)
        .line("| action accuracy | %s |", Markdown.share((double) rightActions / rows))
        .line("| issue micro-F1 | %.4f |", issues.f1())
        .line("| goal micro-F1 | %.4f |", goals.f1())
        .line("| target micro-F1 | %.4f |", targets.f1())
        .toString();
  }
}
