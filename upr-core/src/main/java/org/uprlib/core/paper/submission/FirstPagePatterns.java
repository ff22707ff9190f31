package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;

/** The patterns by which words of the first page are recognised. Immutable and thread-safe. */
final class FirstPagePatterns {
  private final Map<Construction, List<WordPattern>> patterns;

  /**
   * The same by the name of a kind or the word with which they begin; by "" those that may begin
   * otherwise.
   */
  private final Map<Construction, Map<String, List<WordPattern>>> byLead =
      new EnumMap<>(Construction.class);

  private FirstPagePatterns(Map<Construction, List<WordPattern>> patterns) {
    this.patterns = patterns;
    patterns.forEach(
        (construction, rows) -> {
          Map<String, List<WordPattern>> leads = new HashMap<>();
          for (WordPattern row : rows) {
            row.leads().forEach(l -> leads.computeIfAbsent(l, x -> new ArrayList<>()).add(row));
          }
          byLead.put(construction, leads);
        });
  }

  /**
   * Those that ship with the library.
   *
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

  /** Those of them that words of {@code page} may be. */
  FirstPagePatterns on(FirstPage page) {
    Set<String> names = page.names();
    Map<Construction, List<WordPattern>> possible = new EnumMap<>(Construction.class);
    patterns.forEach(
        (construction, rows) ->
            possible.put(construction, rows.stream().filter(row -> row.mayBeOf(names)).toList()));
    return new FirstPagePatterns(possible);
  }

  /** The longest such words that a pattern finds where it begins at word {@code i}. */
  @Nullable Name find(Construction construction, TitleBlock block, int i) {
    Map<String, List<WordPattern>> leads = byLead.get(construction);
    Name longest = longest(leads.get(""), block, i, null);
    longest = longest(leads.get(block.page().word(i).folded()), block, i, longest);
    for (FirstPageWords.Phrase phrase : block.page().phrases(i)) {
      longest = longest(leads.get(phrase.kind().name()), block, i, longest);
    }
    return longest;
  }

  private static @Nullable Name longest(
      @Nullable List<WordPattern> rows, TitleBlock block, int i, @Nullable Name before) {
    Name longest = before;
    for (int k = 0; rows != null && k < rows.size(); k++) {
      Name found = rows.get(k).at(block, i);
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
