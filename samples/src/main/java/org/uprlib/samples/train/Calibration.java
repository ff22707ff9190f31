package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How margins of one label become probabilities, and from which on the label is given.
 *
 * @param slope of the logistic curve
 * @param offset of the logistic curve
 * @param threshold probability with the best F1
 */
record Calibration(double slope, double offset, double threshold) {
  private static final double LEAST = 0.2;
  private static final double MOST = 0.7;

  /**
   * Fits a logistic curve to margins of rows that the model had not seen (Platt 1999, by Newton's
   * method as in Lin, Lin and Weng 2007).
   */
  static Calibration fit(double[] margins, boolean[] bears) {
    double[] line = logistic(margins, bears);
    double[] probabilities =
        Arrays.stream(margins).map(m -> 1 / (1 + Math.exp(-(line[0] * m + line[1])))).toArray();
    return new Calibration(line[0], line[1], bestThreshold(probabilities, bears));
  }

  private static double[] logistic(double[] margins, boolean[] bears) {
    double a = 2;
    double b = 0;
    for (int round = 0; round < 50; round++) {
      double ga = 1e-3 * (a - 2);
      double gb = 0;
      double haa = 1e-3;
      double hab = 0;
      double hbb = 1e-6;
      for (int i = 0; i < margins.length; i++) {
        double p = 1 / (1 + Math.exp(-(a * margins[i] + b)));
        double d = p - (bears[i] ? 1 : 0);
        double h = p * (1 - p);
        ga += d * margins[i];
        gb += d;
        haa += h * margins[i] * margins[i];
        hab += h * margins[i];
        hbb += h;
      }
      double determinant = haa * hbb - hab * hab;
      double da = (hbb * ga - hab * gb) / determinant;
      double db = (haa * gb - hab * ga) / determinant;
      a -= Math.max(-2, Math.min(2, da));
      b -= Math.max(-2, Math.min(2, db));
      if (Math.abs(da) + Math.abs(db) < 1e-6) {
        break;
      }
    }
    return new double[] {a, b};
  }

  private static double bestThreshold(double[] probabilities, boolean[] bears) {
    int[] order =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long all = IntStream.range(0, bears.length).filter(i -> bears[i]).count();
    double best = 0;
    double threshold = 0.5;
    int hits = 0;
    for (int i = 0; i + 1 < order.length; i++) {
      hits += bears[order[i]] ? 1 : 0;
      double f1 = 2.0 * hits / (i + 1 + all);
      if (f1 > best) {
        best = f1;
        threshold = (probabilities[order[i]] + probabilities[order[i + 1]]) / 2;
      }
    }
    return Math.max(LEAST, Math.min(MOST, threshold));
  }
}
