package org.uprlib.samples.train;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well labels are given, each alone and all of a kind together. Not thread-safe. */
final class LabelFigures {
  /** Targets in the order of their goals. */
  private final Map<String, LabelCounts> counts =
      new TreeMap<>(
          Comparator.comparing(CodedRow::kindOf)
              .thenComparingInt(LabelFigures::number)
              .thenComparing(Comparator.naturalOrder()));

  private static int number(String label) {
    String number = label.replaceAll("^\\D+|\\D.*", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  /** Counts a row's labels of the kinds that it is coded for. */
  void add(CodedRow row, Set<String> given) {
    Set<String> all = new HashSet<>(row.labels());
    all.addAll(given);
    for (String label : all) {
      if (row.isCodedFor(label)) {
        counts
            .computeIfAbsent(label, key -> new LabelCounts())
            .add(row.labels().contains(label), given.contains(label));
      }
    }
  }

  private List<LabelCounts> each(String kind) {
    return counts.keySet().stream()
        .filter(label -> label.startsWith(kind))
        .map(counts::get)
        .toList();
  }

  /** All labels of a kind. */
  LabelCounts all(String kind) {
    LabelCounts all = new LabelCounts();
    each(kind).forEach(all::add);
    return all;
  }

  /** The mean F1 of the labels of a kind that rows bear. */
  double macroF1(String kind) {
    return each(kind).stream()
        .filter(label -> label.gold() > 0)
        .mapToDouble(LabelCounts::f1)
        .average()
        .orElse(Double.NaN);
  }

  Markdown table() {
    Markdown table = new Markdown().head("label | rows | precision | recall | F1");
    counts.forEach(
        (label, of) ->
            table.line(
                "| %s | %d | %s | %s | %.3f |",
                label,
                of.gold(),
                Markdown.share(of.precision()),
                Markdown.share(of.recall()),
                of.f1()));
    return table;
  }
}
