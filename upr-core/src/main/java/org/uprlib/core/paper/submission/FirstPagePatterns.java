package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;

/** The patterns by which words of the first page are told. Immutable and thread-safe. */
final class FirstPagePatterns {
  private final Map<Construction, List<WordPattern>> patterns;

  private FirstPagePatterns(Map<Construction, List<WordPattern>> patterns) {
    this.patterns = patterns;
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static FirstPagePatterns load() {
    Map<Construction, List<WordPattern>> read = new EnumMap<>(Construction.class);
    for (DataFile.Row row :
        DataFile.read(FirstPagePatterns.class::getResourceAsStream, "first-page-patterns.tsv", 3)) {
      try {
        read.computeIfAbsent(row.oneOf(Construction.class, 0), c -> new ArrayList<>())
            .add(new WordPattern(row.required(1)));
      } catch (IllegalArgumentException e) {
        throw row.malformed(e.getMessage());
      }
    }
    return new FirstPagePatterns(read);
  }

  /** The longest such words that a pattern finds where it begins at word {@code i}. */
  Optional<Name> find(Construction construction, TitleBlock block, int i) {
    return patterns.get(construction).stream()
        .flatMap(pattern -> pattern.at(block, i).stream())
        .max(Comparator.comparingInt(Name::to));
  }

  /** The words of the first pattern that begins at word {@code from} and ends within. */
  Optional<Name> find(Construction construction, TitleBlock block, int from, int to) {
    return patterns.get(construction).stream()
        .flatMap(pattern -> pattern.within(block, from, to).stream())
        .findFirst();
  }
}
