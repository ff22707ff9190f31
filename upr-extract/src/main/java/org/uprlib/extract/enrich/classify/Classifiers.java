package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Words;

/**
 * Determines what a request asks, and about what: its action, issues, goals and groups of persons,
 * by three models that read texts in the same way. Immutable and thread-safe.
 */
public final class Classifiers {
  /** What labels of goals, targets and groups begin with in the model of links. */
  public static final String GOAL = "goal ";

  public static final String TARGET = "target ";
  public static final String GROUP = "group ";

  private final LinearModel actions;
  private final IssueClassifier issues;
  private final LinkClassifier links;

  /**
   * Those of these models.
   *
   * @param actions labels are UPR Info's action categories, 1 to 5, in that order
   * @param issues labels are issues
   * @param links labels are goals, targets and groups of persons
   */
  public Classifiers(LinearModel actions, LinearModel issues, LinearModel links) {
    this.actions = actions;
    this.issues = new IssueClassifier(issues);
    this.links = new LinkClassifier(links);
  }

  /**
   * Those of models in files.
   *
   * @param owner beside which the files are
   * @param prefix what their names begin with
   */
  public static Classifiers load(Class<?> owner, String prefix) {
    return new Classifiers(
        LinearModel.read(owner, prefix + "action.model"),
        LinearModel.read(owner, prefix + "issues.model"),
        LinearModel.read(owner, prefix + "links.model"));
  }

  /** True for an issue that is never given together with others. */
  public static boolean isExclusive(String issue) {
    return IssueClassifier.ALONE.contains(issue);
  }

  /** The goals that may be found. */
  public Set<Integer> goals() {
    return links.goals();
  }

  /** What {@code request}, which is not empty, asks. */
  public Answer answer(ReadRequest request) {
    return answer(request, DoubleUnaryOperator.identity());
  }

  /**
   * The same where a goal is surer, or less sure, than the model says.
   *
   * @param goals the probability of a goal, for that of the model
   */
  public Answer answer(ReadRequest request, DoubleUnaryOperator goals) {
    FeatureList topics = FeatureList.of(request.topics(), request);
    return new Answer(
        action(request), issues.decide(topics, request.session()), links.decide(topics, goals));
  }

  private ScoredAction action(ReadRequest request) {
    Reading reading = new Reading(FeatureList.of(Features.ACTION, request), actions);
    double[] probabilities = reading.probabilities();
    double sum = 0;
    int best = 0;
    for (int k = 0; k < probabilities.length; k++) {
      sum += probabilities[k];
      if (probabilities[k] > probabilities[best]) {
        best = k;
      }
    }
    return new ScoredAction(best + 1, probabilities[best] / sum, reading.decidingWords(best));
  }

  /** What the models say of a request. */
  public record Answer(ScoredAction action, ScoredIssues issues, ScoredLinks links) {}

  /**
   * An action.
   *
   * @param category 1 to 5
   * @param confidence its probability
   * @param words that spoke most for it, in text order
   */
  public record ScoredAction(int category, double confidence, List<Span> words) {}

  /**
   * What a request is about.
   *
   * @param given the most probable first; it may be none
   * @param probabilities of every issue of the model, given or not
   */
  public record ScoredIssues(List<ScoredIssue> given, Map<String, Double> probabilities) {
    /**
     * The issues of {@code text}, from which the features were read, in a list that may be changed.
     *
     * @param confidence what is stated for a probability
     */
    public List<Issue> issuesOf(String text, DoubleUnaryOperator confidence) {
      List<Issue> named = new ArrayList<>(given.size());
      for (ScoredIssue issue : given) {
        named.add(
            new Issue(
                issue.name(),
                confidence.applyAsDouble(issue.confidence()),
                Words.at(text, issue.words())));
      }
      return named;
    }
  }

  /**
   * One issue.
   *
   * @param name as UPR Info names it
   * @param confidence its probability
   * @param words that spoke most for it, in text order
   */
  public record ScoredIssue(String name, double confidence, List<Span> words) {}

  /**
   * What a request is linked to.
   *
   * @param goals those given, by number
   * @param groups all that the model knows, given or not
   * @param goalProbabilities of each goal that the model knows, given or not, as the model says
   */
  public record ScoredLinks(
      List<LinkedGoal> goals, List<LinkedGroup> groups, Map<Integer, Double> goalProbabilities) {}

  /**
   * A goal that is given.
   *
   * @param number 1 to 17
   * @param confidence its probability
   * @param targets of it, e.g. {@code 16.3}; it may be none
   * @param words that spoke most for it, in text order
   */
  public record LinkedGoal(int number, double confidence, List<String> targets, List<Span> words) {}

  /**
   * A group of persons.
   *
   * @param name e.g. {@code children}
   * @param probability that the request is linked to it
   * @param isGiven whether it is given
   * @param words gives those that spoke most for it, in text order
   */
  public record LinkedGroup(
      String name, double probability, boolean isGiven, Supplier<List<Span>> words) {}

  /** The sessions whose recommendations UPR Info's coders gave an issue. Immutable. */
  public static final class Sessions {
    private static final String TABLE = "/org/uprlib/extract/enrich/issue-sessions.tsv";

    private final Map<String, Range> byIssue =
        DataFile.byKey(Sessions.class::getResourceAsStream, TABLE, 3, Range::of);

    private Sessions() {}

    /** Those that ship with the library. */
    public static Sessions load() {
      return new Sessions();
    }

    /** Whether {@code issue} may be given in {@code session}; where that is not known, it may. */
    public boolean isUsed(String issue, OptionalInt session) {
      return session.isEmpty()
          || byIssue.getOrDefault(issue, Range.ALL).contains(session.getAsInt());
    }

    private record Range(int first, int last) {
      static final Range ALL = new Range(1, Integer.MAX_VALUE);

      static Range of(Row row) {
        return new Range(row.number(1).orElse(ALL.first), row.number(2).orElse(ALL.last));
      }

      boolean contains(int session) {
        return session >= first && session <= last;
      }
    }
  }
}
