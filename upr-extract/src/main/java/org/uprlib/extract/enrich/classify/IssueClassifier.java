package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredIssue;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredIssues;
import org.uprlib.extract.enrich.classify.Classifiers.Sessions;

/**
 * Determines which of UPR Info's issues a request is about, where that is sure enough. Thread-safe.
 *
 * <p>The issues {@code Other} and {@code General} are exclusive, as the coders use them: for a
 * request that no other issue fits.
 */
final class IssueClassifier {
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
