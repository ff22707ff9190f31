package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
  @Nullable Name find(Construction construction, TitleBlock block, int i) {
    Name longest = null;
    for (WordPattern pattern : patterns.get(construction)) {
      Name found = pattern.at(block, i);
      longest = found != null && (longest == null || goesFurther(found, longest)) ? found : longest;
    }
    return longest;
  }

  private static boolean goesFurther(Name one, Name other) {
    return one.to() == other.to() ? one.from() < other.from() : one.to() > other.to();
  }

  /** The words of the first pattern that begins at word {@code from} and ends within. */
  @Nullable Name find(Construction construction, TitleBlock block, int from, int to) {
    for (WordPattern pattern : patterns.get(construction)) {
      Name found = pattern.within(block, from, to);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
