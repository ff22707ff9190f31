package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Arrays;
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
  /** Thresholds that are tried, in hundredths. */
  private static final int LEAST = 20;

  private static final int MOST = 70;
  private static final int ROUNDS = 10;

  /**
   * Margins of rows that a label's model had not seen.
   *
   * @param kind labels of a kind are measured together
   * @param margins one for each row
   * @param bears whether the row bears the label
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Margins(String kind, double[] margins, List<Boolean> bears) {
    /** What each threshold does, on Platt's curve (1999). */
    private List<Choice> choices() {
      // Draws the slope towards 2, where few rows bear the label.
      LogisticRegression regression =
          new LogisticRegression(new double[] {2, 0}, new double[] {1e-3, 1e-9});
      for (int i = 0; i < margins.length; i++) {
        regression.add(new double[] {margins[i]}, bears.get(i));
      }
      double[] curve = regression.fit();
      double[] stated =
          Arrays.stream(margins)
              .map(margin -> LogisticRegression.probability(curve, margin))
              .toArray();
      return IntStream.rangeClosed(LEAST, MOST)
          .mapToObj(percent -> new Calibration(curve[0], curve[1], percent / 100.0))
          .map(calibration -> new Choice(calibration, counts(stated, calibration.threshold)))
          .toList();
    }

    private LabelCounts counts(double[] stated, double threshold) {
      LabelCounts counts = new LabelCounts();
      for (int i = 0; i < stated.length; i++) {
        counts.add(bears.get(i), stated[i] >= threshold);
      }
      return counts;
    }
  }

  private record Choice(Calibration calibration, LabelCounts counts) {
    double worth(double f1) {
      return counts.hits() - f1 / 2 * counts.given();
    }

    /**
     * The best of them where the labels of the kind reach {@code f1}, the middle one if several.
     */
    static Choice best(List<Choice> choices, double f1) {
      double most = choices.stream().mapToDouble(each -> each.worth(f1)).max().orElseThrow();
      List<Choice> best =
          choices.stream().filter(each -> Double.compare(each.worth(f1), most) == 0).toList();
      return best.get(best.size() / 2);
    }
  }

  /**
   * Fits a logistic curve to each label, then thresholds. F1 over all labels is {@code f} at most
   * where for each label the hits, less half of {@code f} for each row that it is given, are most
   * (Dinkelbach 1967); so that {@code f} and the thresholds are found in turn.
   */
  static List<Calibration> fit(List<Margins> labels) {
    List<List<Choice>> choices = labels.parallelStream().map(Margins::choices).toList();
    Map<String, LabelCounts> reached = Map.of();
    List<Choice> chosen = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, LabelCounts> before = reached;
      reached = new HashMap<>();
      chosen = new ArrayList<>();
      for (int k = 0; k < labels.size(); k++) {
        String kind = labels.get(k).kind;
        double f1 = before.containsKey(kind) ? before.get(kind).f1() : 0.8;
        Choice best = Choice.best(choices.get(k), f1);
        chosen.add(best);
        reached.computeIfAbsent(kind, key -> new LabelCounts()).add(best.counts);
      }
    }
    return chosen.stream().map(Choice::calibration).toList();
  }
}
