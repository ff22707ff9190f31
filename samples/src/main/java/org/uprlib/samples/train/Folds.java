package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Divides rows into parts of about the same size, so that a State's rows are all in one part. */
final class Folds {
  private final int[] foldOf;
  private final int count;

  Folds(List<? extends CodedRow> rows, int count) {
    this.count = count;
    Map<String, Integer> sizes = new TreeMap<>();
    rows.forEach(row -> sizes.merge(row.state(), 1, Integer::sum));
    List<String> states = new ArrayList<>(sizes.keySet());
    states.sort(Comparator.<String>comparingInt(sizes::get).reversed());
    int[] load = new int[count];
    Map<String, Integer> folds = new HashMap<>();
    for (String state : states) {
      int least = 0;
      for (int i = 1; i < count; i++) {
        if (load[i] < load[least]) {
          least = i;
        }
      }
      load[least] += sizes.get(state);
      folds.put(state, least);
    }
    this.foldOf = rows.stream().mapToInt(row -> folds.get(row.state())).toArray();
  }

  int count() {
    return count;
  }

  int[] rowsIn(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
  }

  int[] rowsOutside(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
  }
}
