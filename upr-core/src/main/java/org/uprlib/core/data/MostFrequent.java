package org.uprlib.core.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What occurs most often. */
public final class MostFrequent {
  private MostFrequent() {}

  /** The most frequent of {@code values}; of several, the one that comes first. */
  public static <T> Optional<T> of(Stream<T> values) {
    return values
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
