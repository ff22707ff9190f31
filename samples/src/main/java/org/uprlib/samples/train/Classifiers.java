package org.uprlib.samples.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.ActionClassifier.ScoredAction;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.IssueClassifier.ScoredIssue;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;
import org.uprlib.extract.enrich.classify.LinkClassifier.LinkedGoal;
import org.uprlib.extract.enrich.classify.LinkClassifier.LinkedGroup;
import org.uprlib.extract.enrich.classify.LinkClassifier.ScoredLinks;

/** The library's classifiers with models of its own way of reading. */
final class Classifiers {
  private final TextReader reader;
  private final ActionClassifier actions;
  private final IssueClassifier issues;
  private final List<String> issueNames;
  private final LinkClassifier links;

  Classifiers(TextReader reader, Function<Task, LinearModel> models) {
    this.reader = reader;
    actions = new ActionClassifier(models.apply(Task.ACTION));
    LinearModel issueModel = models.apply(Task.ISSUES);
    issues = new IssueClassifier(issueModel);
    issueNames = issueModel.labels().stream().map(LinearModel.Label::name).toList();
    links = new LinkClassifier(models.apply(Task.LINKS));
  }

  /** With the models that ship for {@code reader}, whose files begin with {@code prefix}. */
  static Classifiers shipped(TextReader reader, String prefix) {
    return new Classifiers(reader, task -> LinearModel.read(Enricher.class, prefix + task.file()));
  }

  /** What they say of a text; nothing if the reader finds no words in it. */
  Optional<Answer> answer(String text, OptionalInt session) {
    TextReader.ReadText read = reader.read(text, session);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    IssueClassifier.ScoredIssues decision = issues.decide(read.features(), session);
    Map<String, Double> probabilities = new HashMap<>();
    for (int k = 0; k < issueNames.size(); k++) {
      probabilities.put(issueNames.get(k), decision.probabilities().get(k));
    }
    return Optional.of(
        new Answer(
            actions.decide(read.request()),
            decision.issues(),
            probabilities,
            links.decide(read.features()),
            links.goalProbabilities(read.features())));
  }

  /**
   * What classifiers say of a text.
   *
   * @param issues those given
   * @param issueProbabilities of all issues, given or not
   * @param links goals, targets and groups of persons
   * @param goalProbabilities of all goals
   */
  record Answer(
      ScoredAction action,
      List<ScoredIssue> issues,
      Map<String, Double> issueProbabilities,
      ScoredLinks links,
      Map<Integer, Double> goalProbabilities) {
    /** What is given, as {@link CodedRow#labels()}. */
    Set<String> labels() {
      Set<String> labels = new TreeSet<>();
      labels.add(CodedRow.ACTION + action.category());
      issues.forEach(issue -> labels.add(CodedRow.ISSUE + issue.name()));
      for (LinkedGoal goal : links.goals()) {
        labels.add(CodedRow.GOAL + goal.number());
        goal.targets().forEach(target -> labels.add(CodedRow.TARGET + target));
      }
      links.groups().stream()
          .filter(LinkedGroup::isGiven)
          .forEach(group -> labels.add(CodedRow.GROUP + group.name()));
      return labels;
    }
  }
}
