package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.LinearModel.Label;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Words;

/**
 * Determines which of UPR Info's issues a request is about: one or more. Thread-safe.
 *
 * <p>The issues {@code Other} and {@code General} stand alone, as the coders use them: for a
 * request that no other issue fits.
 */
public final class IssueClassifier {
  private static final Set<String> ALONE = Set.of("Other", "General");

  private final LinearModel model;
  private final boolean[] standsAlone;
  private final IssueSessions sessions = IssueSessions.load();

  /** A classifier with {@code model}, whose labels are the issues. */
  public IssueClassifier(LinearModel model) {
    this.model = model;
    this.standsAlone = new boolean[model.labels().size()];
    for (int k = 0; k < standsAlone.length; k++) {
      standsAlone[k] = standsAlone(model.labels().get(k).name());
    }
  }

  /** True for an issue that is given only by itself. */
  public static boolean standsAlone(String issue) {
    return ALONE.contains(issue);
  }

  /**
   * The issues of the request with these features, which are {@link Features#ISSUES}, the most
   * probable first.
   *
   * @param session in which the request was made, if that is known
   */
  public ScoredIssues decide(FeatureList features, OptionalInt session) {
    Reading reading = new Reading(features, model);
    double[] margins = reading.margins();
    double[] probabilities = new double[margins.length];
    List<Integer> chosen = new ArrayList<>(4);
    int alone = -1;
    int nearest = 0;
    double nearestLead = 0;
    for (int k = 0; k < margins.length; k++) {
      Label label = model.labels().get(k);
      double probability =
          sessions.isUsed(label.name(), session) ? label.probability(margins[k]) : 0;
      double lead = probability / label.threshold();
      probabilities[k] = probability;
      if (lead > nearestLead) {
        nearest = k;
        nearestLead = lead;
      }
      if (standsAlone[k]) {
        alone = alone < 0 || probability > probabilities[alone] ? k : alone;
      } else if (lead >= 1) {
        chosen.add(k);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(nearest);
    } else if (alone >= 0 && outweighs(alone, chosen, probabilities)) {
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
    return new ScoredIssues(issues, DoubleStream.of(probabilities).boxed().toList());
  }

  private boolean outweighs(int alone, List<Integer> chosen, double[] probabilities) {
    return probabilities[alone] >= model.labels().get(alone).threshold()
        && chosen.stream().allMatch(k -> probabilities[k] < probabilities[alone]);
  }

  /**
   * What a request is about.
   *
   * @param issues the most probable first, at least one
   * @param probabilities of every label of the model, given or not
   */
  public record ScoredIssues(List<ScoredIssue> issues, List<Double> probabilities) {
    /**
     * The issues of {@code text}, from which the features were read, in a list that may be changed.
     *
     * @param confidence what is stated for a probability
     */
    public List<Issue> issuesOf(String text, DoubleUnaryOperator confidence) {
      List<Issue> named = new ArrayList<>(issues.size());
      for (ScoredIssue issue : issues) {
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
}
