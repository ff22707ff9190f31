package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How margins of one label become probabilities, and from which on the label is given.
 *
 * @param slope of the logistic curve
 * @param offset of the logistic curve
 * @param threshold the one of those that make F1 over all labels of a kind best
 */
record Calibration(double slope, double offset, double threshold) {
  private static final double LEAST = 0.2;
  private static final double MOST = 0.7;
  private static final int ROUNDS = 10;

  /** Margins of rows that the model had not seen. */
  static final class Label {
    private final String kind;
    private final double[] margins;
    private final boolean[] bears;

    /**
     * The margins of a label.
     *
     * @param kind labels of a kind are measured together
     * @param margins one for each row
     * @param bears whether the row bears the label
     */
    Label(String kind, double[] margins, boolean[] bears) {
      this.kind = kind;
      this.margins = margins;
      this.bears = bears;
    }
  }

  /**
   * Fits a logistic curve to each label (Platt 1999, by Newton's method as in Lin, Lin and Weng
   * 2007), then thresholds. F1 over all labels is {@code f} at most where for each label the hits,
   * less half of {@code f} for each row that it is given, are most (Dinkelbach 1967); so that
   * {@code f} and the thresholds are found in turn.
   */
  static List<Calibration> fit(List<Label> labels) {
    List<Curve> curves = labels.stream().map(Curve::new).toList();
    Map<String, Double> f1 = new HashMap<>();
    List<Choice> choices = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      choices = curves.stream().map(curve -> curve.best(f1.getOrDefault(curve.kind, 0.8))).toList();
      for (String kind : curves.stream().map(curve -> curve.kind).distinct().toList()) {
        double hits = 0;
        double all = 0;
        for (int k = 0; k < curves.size(); k++) {
          if (curves.get(k).kind.equals(kind)) {
            hits += choices.get(k).hits();
            all += choices.get(k).given() + curves.get(k).borne();
          }
        }
        f1.put(kind, 2 * hits / all);
      }
    }
    List<Calibration> calibrations = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      Curve curve = curves.get(k);
      calibrations.add(new Calibration(curve.line[0], curve.line[1], choices.get(k).threshold()));
    }
    return calibrations;
  }

  /** A threshold, with how often the label is given and rightly given from there on. */
  private record Choice(double threshold, int given, int hits) {}

  /** The rows of a label, the most probable first. */
  private static final class Curve {
    private final String kind;
    private final double[] line;
    private final double[] probabilities;

    /** How many of the first rows, from none to all, bear the label. */
    private final int[] hits;

    Curve(Label label) {
      kind = label.kind;
      line = logistic(label.margins, label.bears);
      double[] of =
          Arrays.stream(label.margins)
              .map(margin -> LogisticRegression.probability(line, new double[] {margin}))
              .toArray();
      int[] order =
          IntStream.range(0, of.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -of[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      probabilities = Arrays.stream(order).mapToDouble(i -> of[i]).toArray();
      hits = new int[of.length + 1];
      for (int i = 0; i < order.length; i++) {
        hits[i + 1] = hits[i] + (label.bears[order[i]] ? 1 : 0);
      }
    }

    int borne() {
      return hits[hits.length - 1];
    }

    /** The best threshold where the labels of the kind reach {@code f1}. */
    Choice best(double f1) {
      Choice best = new Choice(MOST, 0, 0);
      double most = Double.NEGATIVE_INFINITY;
      for (int given = 0; given < probabilities.length; given++) {
        double above = given == 0 ? 1 : probabilities[given - 1];
        double threshold = Math.max(LEAST, Math.min(MOST, (above + probabilities[given]) / 2));
        boolean isReached = above >= threshold && probabilities[given] < threshold;
        if (isReached && hits[given] - f1 / 2 * given > most) {
          most = hits[given] - f1 / 2 * given;
          best = new Choice(threshold, given, hits[given]);
        }
      }
      return best;
    }
  }

  /** Draws the slope towards 2, where few rows bear the label. */
  private static double[] logistic(double[] margins, boolean[] bears) {
    LogisticRegression regression =
        new LogisticRegression(new double[] {2, 0}, new double[] {1e-3, 1e-9});
    for (int i = 0; i < margins.length; i++) {
      regression.add(new double[] {margins[i]}, bears[i]);
    }
    return regression.fit();
  }
}
