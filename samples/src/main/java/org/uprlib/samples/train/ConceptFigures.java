package org.uprlib.samples.train;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;
import org.uprlib.extract.enrich.text.TextToken;

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
      List<TextToken> tokens = reader.words().read(row.text());
      HashedWords hashed = new HashedWords(tokens);
      rows++;
      rightActions +=
          !tokens.isEmpty() && actions.decide(hashed).category() == row.action() ? 1 : 0;
      if (row.tellsIssues()) {
        Set<String> given = new TreeSet<>();
        classifier
            .decide(
                FeatureList.of(Features.ISSUES, hashed, List.of()), OptionalInt.of(row.session()))
            .issues()
            .forEach(each -> given.add(each.name()));
        add(row.issues(), given, issues);
      }
    }
  }

  /** The same of goals and targets. */
  void addLinked(List<LinkedRow> linked, LinearModel link) {
    LinkClassifier classifier = new LinkClassifier(link);
    for (LinkedRow row : linked) {
      HashedWords hashed = new HashedWords(reader.words().read(row.text()));
      Set<String> given = new TreeSet<>();
      classifier
          .decide(FeatureList.of(Features.ISSUES, hashed, List.of()))
          .goals()
          .forEach(
              goal -> {
                given.add(LinkedRow.GOAL + goal.number());
                goal.targets().forEach(target -> given.add(LinkedRow.TARGET + target));
              });
      add(only(LinkedRow.GOAL, row.labels()), only(LinkedRow.GOAL, given), goals);
      if (row.tellsTargets()) {
        add(only(LinkedRow.TARGET, row.labels()), only(LinkedRow.TARGET, given), targets);
      }
    }
  }

  private static Set<String> only(String kind, Set<String> labels) {
    Set<String> of = new TreeSet<>(labels);
    of.removeIf(label -> !label.startsWith(kind));
    return of;
  }

  private static void add(Set<String> borne, Set<String> given, LabelCounts counts) {
    Set<String> all = new TreeSet<>(borne);
    all.addAll(given);
    all.forEach(label -> counts.add(borne.contains(label), given.contains(label)));
  }

  String toMarkdown() {
    return String.format(
        Locale.ROOT,
        "| measure | figure |%n|---|---|%n| rows | %d |%n| action accuracy | %s |%n"
            + "| issue micro-F1 | %.4f |%n| goal micro-F1 | %.4f |%n| target micro-F1 | %.4f |%n",
        rows,
        LabelCounts.share(rightActions, rows),
        issues.f1(),
        goals.f1(),
        targets.f1());
  }
}
