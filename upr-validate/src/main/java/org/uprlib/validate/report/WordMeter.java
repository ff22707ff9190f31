package org.uprlib.validate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;

/**
 * How many of the allowed words a submission uses. Immutable.
 *
 * @param counted words that count
 * @param all all words, with notes, annexes and other parts that do not count
 * @param limits the limits; of two it is not known which applies
 */
record WordMeter(int counted, int all, List<Limit> limits) {
  private static final int LONGEST = 3;

  static WordMeter of(Report report) {
    int total = report.measurements().words().total();
    List<Limit> limits = report.limits();
    return new WordMeter(limits.isEmpty() ? total : limits.get(0).counted(), total, limits);
  }

  /** Words allowed; the wider of two limits; empty if no rule limits them. */
  Optional<Integer> limit() {
    return limits.stream().filter(limit -> !limit.conditional()).map(Limit::most).findFirst();
  }

  /** The stricter of two limits of which it is not known which applies. */
  Optional<Integer> stricter() {
    return limits.stream().filter(Limit::conditional).map(Limit::most).findFirst();
  }

  /** True if more words are used than allowed. */
  boolean over() {
    return limit().filter(most -> counted > most).isPresent();
  }

  /** True if it depends on which of two limits applies whether more words are used than allowed. */
  boolean between() {
    return !over() && stricter().filter(most -> counted > most).isPresent();
  }

  /**
   * A line for each limit, e.g. {@code 2,903 / 2,815 words, 88 over}, and one for what does not
   * count.
   */
  List<String> lines(Messages messages) {
    List<String> lines = new ArrayList<>();
    boolean open = stricter().isPresent();
    for (Limit limit : limits) {
      String whose = open ? "." + Messages.word(limit.rule().applies()) : "";
      lines.add(line(messages, "label.meter" + whose, limit));
    }
    if (lines.isEmpty()) {
      lines.add(messages.text("label.meter", Map.of("counted", counted)));
    }
    if (all > counted) {
      lines.add(messages.text("label.meter.all", Map.of("all", all, "outside", all - counted)));
    }
    return lines;
  }

  /** The figures alone: words that count and each limit, as in {@code 2,903 / 2,815}. */
  String figures(Messages messages) {
    StringBuilder figures = new StringBuilder(messages.number(counted));
    limits.forEach(limit -> figures.append(" / ").append(messages.number(limit.most())));
    return figures.toString();
  }

  private static String line(Messages messages, String key, Limit limit) {
    int over = limit.counted() - limit.most();
    Map<String, Object> facts =
        Map.of("counted", limit.counted(), "limit", limit.most(), "over", over, "left", -over);
    return messages.text(key + (over > 0 ? ".over" : ".left"), facts);
  }

  /** The longest sections of the body, longest first. */
  static List<WordCounts.SectionWords> longest(Report report) {
    List<WordCounts.SectionWords> all = new ArrayList<>(report.measurements().words().bySection());
    all.sort(Comparator.comparingInt(WordCounts.SectionWords::words).reversed());
    return all.subList(0, Math.min(LONGEST, all.size()));
  }
}
