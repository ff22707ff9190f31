package org.uprlib.samples.train;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;

/** Whether what is stated with a probability is right as often, by ranges. Not thread-safe. */
final class Reliability {
  private final List<Range> ranges;

  /**
   * @param ends of the ranges, of which the first begins at 0
   */
  Reliability(double... ends) {
    ranges =
        IntStream.range(0, ends.length)
            .mapToObj(i -> Range.between(i == 0 ? 0 : ends[i - 1], ends[i]))
            .toList();
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
    Range range =
        ranges.stream()
            .filter(each -> probability < each.end)
            .findFirst()
            .orElse(ranges.get(ranges.size() - 1));
    range.stated.increment(probability);
    range.right.increment(share);
  }

  void add(double probability, boolean isRight) {
    add(probability, isRight ? 1 : 0);
  }

  List<Range> ranges() {
    return ranges;
  }

  /**
   * What was stated with a probability in a range.
   *
   * @param stated probabilities
   * @param right how much of it is right
   */
  record Range(String name, double end, Mean stated, Mean right) {
    static Range between(double start, double end) {
      String name = String.format(Locale.ROOT, "%.1f–%.1f", start, end);
      return new Range(name, end, new Mean(), new Mean());
    }

    /** How often something was, and how much of it is right. */
    String cells() {
      return "%d | %s".formatted(stated.getN(), Markdown.share(right.getResult()));
    }
  }
}
