package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGoal;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGroup;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredLinks;

/**
 * Determines which Sustainable Development Goals, which of their targets, and which groups of
 * persons a request would be linked to; it may be none. Thread-safe.
 *
 * <p>How probable a goal is, two answers decide: that of the goal itself, and that of any of its
 * targets; their mean is more often right than either.
 */
final class LinkClassifier {
  /**
   * Probability from which on a goal is given: half the F1 that is reached, which is where F1 over
   * all rows is best (Lipton, Elkan and Narayanaswamy, "Optimal Thresholding of Classifiers to
   * Maximize F1 Measure", 2014).
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
      if (name.startsWith(Classifiers.GOAL)) {
        labels(name.substring(Classifiers.GOAL.length())).goal = k;
      } else if (name.startsWith(Classifiers.TARGET)) {
        labels(name.substring(Classifiers.TARGET.length(), name.indexOf('.'))).targets.add(k);
      } else {
        groups.put(name.substring(Classifiers.GROUP.length()), k);
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
            linked.add(new LinkedGoal(number, probability, targets(labels, probabilities), words));
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
        .map(k -> model.labels().get(k).name().substring(Classifiers.TARGET.length()))
        .toList();
  }

  /** Indices of the labels of a goal and its targets in the model. */
  private static final class Labels {
    private int goal = -1;
    private final List<Integer> targets = new ArrayList<>();
  }
}
