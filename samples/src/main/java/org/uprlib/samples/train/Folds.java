package org.uprlib.samples.train;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Divides rows into parts of about the same size, so that a State's rows are all in one.
 *
 * @param states that have rows, those with most first
 */
record Folds(List<String> states, int count) {
  static Folds of(List<CodedRow> rows, int count) {
    Map<String, Long> sizes =
        rows.stream()
            .collect(Collectors.groupingBy(CodedRow::state, TreeMap::new, Collectors.counting()));
    Comparator<String> bySize = Comparator.comparing(sizes::get);
    return new Folds(sizes.keySet().stream().sorted(bySize.reversed()).toList(), count);
  }

  int foldOf(CodedRow row) {
    return states.indexOf(row.state()) % count;
  }
}
