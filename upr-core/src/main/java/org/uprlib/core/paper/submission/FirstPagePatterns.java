package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;

/** The patterns by which words of the first page are recognised. Immutable and thread-safe. */
final class FirstPagePatterns {
  private static final Pattern USED = Pattern.compile("#([A-Z_]+)");

  private final Map<String, List<WordPattern>> patterns;

  /**
   * The same by the name of a kind or the word with which they begin; by "" those that may begin
   * otherwise.
   */
  private final Map<String, Map<String, List<WordPattern>>> byLead = new HashMap<>();

  private FirstPagePatterns(Map<String, List<WordPattern>> patterns) {
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
    Map<String, List<WordPattern>> read = new HashMap<>();
    Set<String> used = Stream.of(Construction.values()).map(Enum::name).collect(Collectors.toSet());
    List<DataFile.Row> rows =
        DataFile.read(FirstPagePatterns.class::getResourceAsStream, "first-page-patterns.tsv", 3);
    for (DataFile.Row row : rows) {
      USED.matcher(row.required(1)).results().forEach(other -> used.add(other.group(1)));
    }
    for (DataFile.Row row : rows) {
      if (!used.contains(row.required(0))) {
        throw row.malformed("nothing uses it");
      }
      try {
        read.computeIfAbsent(row.required(0), c -> new ArrayList<>())
            .add(new WordPattern(row.required(1)));
      } catch (IllegalArgumentException e) {
        throw row.malformed(e.getMessage());
      }
    }
    used.removeAll(read.keySet());
    if (!used.isEmpty()) {
      throw new IllegalStateException("first-page-patterns.tsv: no rows for " + used + ".");
    }
    return new FirstPagePatterns(read);
  }

  /** Those of them that words of {@code page} may be. */
  FirstPagePatterns on(FirstPage page) {
    Set<String> names = page.names();
    Map<String, List<WordPattern>> possible = new HashMap<>();
    patterns.forEach(
        (construction, rows) ->
            possible.put(construction, rows.stream().filter(row -> row.mayBeOf(names)).toList()));
    return new FirstPagePatterns(possible);
  }

  /** The longest such words that a pattern finds where it begins at word {@code i}. */
  @Nullable Name find(String construction, TitleBlock block, int i) {
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
  @Nullable Name find(String construction, TitleBlock block, int from, int to) {
    for (WordPattern pattern : patterns.get(construction)) {
      Name found = pattern.within(block, from, to);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
