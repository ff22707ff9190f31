package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.LinearModel.Label;
import org.uprlib.extract.enrich.term.TermMatch;
import org.uprlib.extract.enrich.text.Token;

/**
 * Tells which of UPR Info's issues a request is about: one or more. Thread-safe.
 *
 * <p>The issues {@code Other} and {@code General} stand alone, as the coders use them: for a
 * request that no other issue fits.
 */
public final class IssueClassifier {
  private static final Set<String> ALONE = Set.of("Other", "General");

  private final LinearModel model;

  /** A classifier with {@code model}, whose labels are the issues. */
  public IssueClassifier(LinearModel model) {
    this.model = model;
  }

  /** True for an issue that is given only by itself. */
  public static boolean standsAlone(String issue) {
    return ALONE.contains(issue);
  }

  /** The issues of the request with these words, the most probable first. */
  public Decision decide(List<Token> tokens, List<TermMatch> terms) {
    Reading reading = new Reading(model);
    Features.ISSUES.read(tokens, terms, reading);
    double[] margins = reading.margins();
    List<Label> labels = model.labels();
    double[] probabilities = new double[margins.length];
    List<Integer> chosen = new ArrayList<>();
    int alone = -1;
    int nearest = 0;
    for (int k = 0; k < margins.length; k++) {
      Label label = labels.get(k);
      probabilities[k] = label.probability(margins[k]);
      if (lead(k, probabilities) > lead(nearest, probabilities)) {
        nearest = k;
      }
      if (ALONE.contains(label.name())) {
        alone = alone < 0 || probabilities[k] > probabilities[alone] ? k : alone;
      } else if (probabilities[k] >= label.threshold()) {
        chosen.add(k);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(nearest);
    } else if (alone >= 0 && outweighs(alone, chosen, probabilities)) {
      chosen = List.of(alone);
    }
    chosen = new ArrayList<>(chosen);
    chosen.sort((a, b) -> Double.compare(probabilities[b], probabilities[a]));
    List<Issue> issues = new ArrayList<>(chosen.size());
    for (int k : chosen) {
      List<Span> words = DecidingWords.of(tokens, reading.tokenWeights(k, tokens.size()));
      issues.add(new Issue(labels.get(k).name(), probabilities[k], words));
    }
    return new Decision(issues, probabilities);
  }

  private double lead(int label, double[] probabilities) {
    return probabilities[label] / model.labels().get(label).threshold();
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
  public record Decision(List<Issue> issues, double[] probabilities) {}

  /**
   * One issue.
   *
   * @param name as UPR Info names it
   * @param confidence its probability
   * @param words that spoke most for it, in text order
   */
  public record Issue(String name, double confidence, List<Span> words) {}
}
