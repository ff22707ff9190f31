package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGoal;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGroup;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredIssue;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredIssues;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredLinks;
import org.uprlib.extract.enrich.classify.Classifiers.Sessions;
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

  /**
   * Determines which of UPR Info's issues a request is about, where that is sure enough.
   * Thread-safe.
   *
   * <p>The issues {@code Other} and {@code General} are exclusive, as the coders use them: for a
   * request that no other issue fits.
   */
  private static final class IssueClassifier {
    static final Set<String> ALONE = Set.of("Other", "General");

    private final LinearModel model;
    private final boolean[] exclusive;
    private final Sessions sessions = Sessions.load();

    /** A classifier with {@code model}, whose labels are the issues. */
    IssueClassifier(LinearModel model) {
      this.model = model;
      this.exclusive = new boolean[model.labels().size()];
      for (int k = 0; k < exclusive.length; k++) {
        exclusive[k] = ALONE.contains(model.labels().get(k).name());
      }
    }

    /**
     * The issues of the request with these features, which are {@link Features#ISSUES}, the most
     * probable first; none if no issue is probable enough.
     *
     * @param session in which the request was made, if that is known
     */
    ScoredIssues decide(FeatureList features, OptionalInt session) {
      Reading reading = new Reading(features, model);
      double[] probabilities = probabilities(reading, session);
      List<Integer> chosen = new ArrayList<>(4);
      int alone = -1;
      for (int k = 0; k < probabilities.length; k++) {
        if (exclusive[k]) {
          alone = alone < 0 || probabilities[k] > probabilities[alone] ? k : alone;
        } else if (isGiven(k, probabilities)) {
          chosen.add(k);
        }
      }
      if (alone >= 0 && isGiven(alone, probabilities) && outweighs(alone, chosen, probabilities)) {
        chosen = List.of(alone);
      }
      if (chosen.size() > 1) {
        chosen.sort((a, b) -> Double.compare(probabilities[b], probabilities[a]));
      }
      List<ScoredIssue> issues = new ArrayList<>(chosen.size());
      for (int k : chosen) {
        List<Span> deciding = reading.decidingWords(k);
        issues.add(new ScoredIssue(model.labels().get(k).name(), probabilities[k], deciding));
      }
      Map<String, Double> all = new LinkedHashMap<>();
      for (int k = 0; k < probabilities.length; k++) {
        all.put(model.labels().get(k).name(), probabilities[k]);
      }
      return new ScoredIssues(issues, all);
    }

    /**
     * Labels are predicted independently, but coders gave every request an issue: one of them is
     * right.
     */
    private double[] probabilities(Reading reading, OptionalInt session) {
      double[] probabilities = reading.probabilities();
      double none = 1;
      for (int k = 0; k < probabilities.length; k++) {
        if (!sessions.isUsed(model.labels().get(k).name(), session)) {
          probabilities[k] = 0;
        }
        none *= 1 - probabilities[k];
      }
      double any = 1 - none;
      return DoubleStream.of(probabilities).map(each -> each / any).toArray();
    }

    private boolean isGiven(int k, double[] probabilities) {
      return probabilities[k] >= model.labels().get(k).threshold();
    }

    private static boolean outweighs(int alone, List<Integer> chosen, double[] probabilities) {
      return chosen.stream().allMatch(k -> probabilities[k] < probabilities[alone]);
    }
  }

  /**
   * Determines which Sustainable Development Goals, which of their targets, and which groups of
   * persons a request would be linked to; it may be none. Thread-safe.
   *
   * <p>How probable a goal is, two answers decide: that of the goal itself, and that of any of its
   * targets; their mean is more often right than either.
   */
  private static final class LinkClassifier {
    /**
     * Probability from which on a goal is given: half the F1 that is reached, which is where F1
     * over all rows is best (Lipton, Elkan and Narayanaswamy, "Optimal Thresholding of Classifiers
     * to Maximize F1 Measure", 2014).
     */
    private static final double GIVEN = 0.42;

    private final LinearModel model;
    private final Map<Integer, Labels> goals = new TreeMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    /** A classifier with {@code model}, whose labels are goals, targets and groups. */
    LinkClassifier(LinearModel model) {
      this.model = model;
      for (int k = 0; k < model.labels().size(); k++) {
        String name = model.labels().get(k).name();
        if (name.startsWith(GOAL)) {
          labels(name.substring(GOAL.length())).goal = k;
        } else if (name.startsWith(TARGET)) {
          labels(name.substring(TARGET.length(), name.indexOf('.'))).targets.add(k);
        } else {
          groups.put(name.substring(GROUP.length()), k);
        }
      }
      goals.values().removeIf(labels -> labels.goal < 0);
    }

    private Labels labels(String goal) {
      return goals.computeIfAbsent(Integer.valueOf(goal), number -> new Labels());
    }

    /** The goals that it finds. */
    Set<Integer> goals() {
      return Collections.unmodifiableSet(goals.keySet());
    }

    /**
     * What the request with these features is linked to.
     *
     * @param confidence the probability of a goal, for that of the model
     */
    ScoredLinks decide(FeatureList features, DoubleUnaryOperator confidence) {
      Reading reading = new Reading(features, model);
      double[] probabilities = reading.probabilities();
      List<LinkedGoal> linked = new ArrayList<>(3);
      Map<Integer, Double> ofGoals = new TreeMap<>();
      goals.forEach(
          (number, labels) -> {
            double stated = ofGoal(labels, probabilities);
            ofGoals.put(number, stated);
            double probability = confidence.applyAsDouble(stated);
            if (probability >= GIVEN) {
              List<Span> words = reading.decidingWords(labels.goal);
              linked.add(
                  new LinkedGoal(number, probability, targets(labels, probabilities), words));
            }
          });
      List<LinkedGroup> persons = new ArrayList<>(groups.size());
      groups.forEach(
          (name, k) -> {
            boolean given = probabilities[k] >= model.labels().get(k).threshold();
            persons.add(
                new LinkedGroup(name, probabilities[k], given, () -> reading.decidingWords(k)));
          });
      return new ScoredLinks(linked, persons, ofGoals);
    }

    /** By the goal's own label and by those of its targets. */
    private static double ofGoal(Labels of, double[] probabilities) {
      double none = 1;
      for (int k : of.targets) {
        none *= 1 - probabilities[k];
      }
      return (probabilities[of.goal] + 1 - none) / 2;
    }

    private List<String> targets(Labels of, double[] probabilities) {
      return of.targets.stream()
          .filter(k -> probabilities[k] >= model.labels().get(k).threshold())
          .map(k -> model.labels().get(k).name().substring(TARGET.length()))
          .toList();
    }

    /** Indices of the labels of a goal and its targets in the model. */
    private static final class Labels {
      private int goal = -1;
      private final List<Integer> targets = new ArrayList<>();
    }
  }
}
