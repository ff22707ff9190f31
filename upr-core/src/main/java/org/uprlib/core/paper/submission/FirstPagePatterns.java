package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;

/** The patterns by which words of the first page are told. Immutable and thread-safe. */
final class FirstPagePatterns {
  /**
   * The patterns of one construction.
   *
   * @param all all of them, in order
   * @param byLead those that begin with a phrase of a kind
   * @param others those that may begin with any word
   */
  private record Rows(
      List<WordPattern> all, Map<WordKind, List<WordPattern>> byLead, List<WordPattern> others) {
    Rows() {
      this(new ArrayList<>(), new EnumMap<>(WordKind.class), new ArrayList<>());
    }

    void add(WordPattern pattern) {
      all.add(pattern);
      Set<WordKind> leads = pattern.leads();
      leads.forEach(kind -> byLead.computeIfAbsent(kind, k -> new ArrayList<>()).add(pattern));
      if (leads.isEmpty()) {
        others.add(pattern);
      }
    }
  }

  private final Map<Construction, Rows> patterns;

  private FirstPagePatterns(Map<Construction, Rows> patterns) {
    this.patterns = patterns;
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static FirstPagePatterns load() {
    Map<Construction, Rows> read = new EnumMap<>(Construction.class);
    for (DataFile.Row row :
        DataFile.read(FirstPagePatterns.class::getResourceAsStream, "first-page-patterns.tsv", 3)) {
      try {
        read.computeIfAbsent(row.oneOf(Construction.class, 0), c -> new Rows())
            .add(new WordPattern(row.required(1)));
      } catch (IllegalArgumentException e) {
        throw row.malformed(e.getMessage());
      }
    }
    return new FirstPagePatterns(read);
  }

  /** The longest such words that a pattern finds where it begins at word {@code i}. */
  @Nullable Name find(Construction construction, TitleBlock block, int i) {
    Rows rows = patterns.get(construction);
    Name longest = longest(rows.others(), block, i, null);
    for (WordKind kind : block.page().kinds(i)) {
      longest = longest(rows.byLead().getOrDefault(kind, List.of()), block, i, longest);
    }
    return longest;
  }

  private static @Nullable Name longest(
      List<WordPattern> patterns, TitleBlock block, int i, @Nullable Name before) {
    Name longest = before;
    for (WordPattern pattern : patterns) {
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
    for (WordPattern pattern : patterns.get(construction).all()) {
      Name found = pattern.within(block, from, to);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
