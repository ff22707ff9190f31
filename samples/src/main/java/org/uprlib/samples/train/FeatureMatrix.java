package org.uprlib.samples.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.classify.FeatureSink;

/** The features of every row, as the upper halves of their hashes: sorted, each once. */
final class FeatureMatrix {
  private final int[][] rows;

  private FeatureMatrix(int[][] rows) {
    this.rows = rows;
  }

  static FeatureMatrix of(List<? extends CodedRow> gold, BiConsumer<String, FeatureSink> reader) {
    return new FeatureMatrix(
        gold.stream().map(row -> features(row.text(), reader)).toArray(int[][]::new));
  }

  private static int[] features(String text, BiConsumer<String, FeatureSink> reader) {
    IntStream.Builder all = IntStream.builder();
    reader.accept(text, (hash, from, to) -> all.add((int) (hash >>> 32)));
    return all.build().sorted().distinct().toArray();
  }

  int[] row(int i) {
    return rows[i];
  }

  int size() {
    return rows.length;
  }

  /** The features that at least {@code least} of {@code of} have, numbered from 0. */
  Map<Integer, Integer> dictionary(int[] of, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i : of) {
      for (int feature : rows[i]) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    int[] kept =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    Map<Integer, Integer> dictionary = new HashMap<>();
    for (int feature : kept) {
      dictionary.put(feature, dictionary.size());
    }
    return dictionary;
  }

  /** The numbers in {@code dictionary} of those of {@code features} that it has. */
  static int[] known(int[] features, Map<Integer, Integer> dictionary) {
    return Arrays.stream(features).filter(dictionary::containsKey).map(dictionary::get).toArray();
  }
}
