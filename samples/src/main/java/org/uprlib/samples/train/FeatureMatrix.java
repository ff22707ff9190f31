package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.ReadRequest;

/** The features of every row, as the upper halves of their hashes: sorted, each once. */
final class FeatureMatrix {
  private final int[][] rows;

  private FeatureMatrix(int[][] rows) {
    this.rows = rows;
  }

  static FeatureMatrix of(List<CodedRow> rows, Task task, RequestReader reader) {
    return new FeatureMatrix(
        rows.stream().map(row -> features(row, task, reader)).toArray(int[][]::new));
  }

  private static int[] features(CodedRow row, Task task, RequestReader reader) {
    ReadRequest read = reader.read(row.text(), row.session());
    return (task.equals(Task.ACTION) ? read.actionFeatures() : read.topicFeatures())
        .mapToInt(hash -> (int) (hash >>> 32))
        .sorted()
        .distinct()
        .toArray();
  }

  int[] row(int i) {
    return rows[i];
  }

  /** The features that at least {@code least} of the rows {@code of} have, numbered from 0. */
  Map<Integer, Integer> dictionary(int[] of, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i : of) {
      for (int feature : rows[i]) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<Integer, Integer> dictionary = new HashMap<>();
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= least)
        .sorted()
        .forEach(feature -> dictionary.put(feature, dictionary.size()));
    return dictionary;
  }

  /** The numbers in {@code dictionary} of those of {@code features} that it has. */
  static int[] known(int[] features, Map<Integer, Integer> dictionary) {
    return Arrays.stream(features).filter(dictionary::containsKey).map(dictionary::get).toArray();
  }
}
