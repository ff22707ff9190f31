package org.uprlib.core.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/** Which form of a text goes with a number of things. Immutable and thread-safe. */
final class PluralRules {
  private static final String ONE = "one";
  private static final int COLUMNS = 3;

  private final Map<Language, Set<Long>> ones = new EnumMap<>(Language.class);

  private PluralRules(List<DataFile.Row> rows) {
    for (DataFile.Row row : rows) {
      Language language =
          Language.of(row.required(0))
              .orElseThrow(() -> row.malformed("'" + row.get(0) + "' is no language"));
      if (!row.required(1).equals(ONE)) {
        throw row.malformed("'" + row.get(1) + "' is no form");
      }
      List<String> numbers = List.of(row.required(2).split(" ", -1));
      ones.put(language, numbers.stream().map(Long::valueOf).collect(Collectors.toSet()));
    }
  }

  /** Reads the rules that ship with the library. */
  static PluralRules load() {
    return new PluralRules(
        DataFile.read(PluralRules.class::getResourceAsStream, "plural-rules.tsv", COLUMNS));
  }

  /** Whether {@code n} things are spoken of as one is in {@code language}. */
  boolean isOne(long n, Language language) {
    return ones.getOrDefault(language, Set.of(1L)).contains(n);
  }
}
