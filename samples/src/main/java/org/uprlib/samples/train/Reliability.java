package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether what is stated with a probability is right as often, by ranges. Not thread-safe. */
final class Reliability {
  private final double[] ends;
  private final double[] stated;
  private final double[] right;
  private final int[] count;

  /**
   * @param ends of the ranges, of which the first begins at 0
   */
  Reliability(double... ends) {
    this.ends = ends.clone();
    stated = new double[ends.length];
    right = new double[ends.length];
    count = new int[ends.length];
  }

  /** One with ten ranges. */
  static Reliability byTenths() {
    return new Reliability(IntStream.rangeClosed(1, 10).mapToDouble(i -> i / 10.0).toArray());
  }

  /**
   * Adds a statement.
   *
   * @param share how far it is right, from 0 to 1
   */
  void add(double probability, double share) {
    int range =
        (int) Arrays.stream(ends).limit(ends.length - 1).filter(e -> e <= probability).count();
    stated[range] += probability;
    right[range] += share;
    count[range]++;
  }

  void add(double probability, boolean isRight) {
    add(probability, isRight ? 1 : 0);
  }

  List<Range> ranges() {
    return IntStream.range(0, ends.length).mapToObj(this::range).toList();
  }

  private Range range(int i) {
    String name = String.format(Locale.ROOT, "%.1f–%.1f", i == 0 ? 0 : ends[i - 1], ends[i]);
    return new Range(name, count[i], stated[i] / count[i], right[i] / count[i]);
  }

  /**
   * What was stated with a probability in a range.
   *
   * @param stated mean probability
   * @param right how much of it is right
   */
  record Range(String name, int count, double stated, double right) {}
}
