package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** The optional protocols of each treaty. Immutable and thread-safe. */
final class Protocols {
  private final Map<String, NavigableMap<Integer, String>> byTreaty = new HashMap<>();
  private final Map<String, String> treaties = new HashMap<>();
  private final TermTable subjects;

  Protocols() {
    List<Row> rows = DataFile.read(Protocols.class::getResourceAsStream, "treaty/protocols.tsv", 4);
    for (Row row : rows) {
      int number = row.number(1).orElseThrow(() -> row.malformed("no number"));
      byTreaty.computeIfAbsent(row.required(0), id -> new TreeMap<>()).put(number, row.required(2));
      treaties.put(row.required(2), row.required(0));
    }
    this.subjects = TermTable.of(rows.stream().filter(row -> !row.get(3).isEmpty()).toList(), 2, 3);
  }

  /** True for a treaty with optional protocols. */
  boolean has(String treaty) {
    return byTreaty.containsKey(treaty);
  }

  /** The treaty that a protocol is to; empty if it is not one of these protocols. */
  Optional<String> treatyOf(String protocol) {
    return Optional.ofNullable(treaties.get(protocol));
  }

  /** Wordings of subjects, such as "on the sale of children", each with its protocol. */
  List<TermTable.Match> subjects(List<TextToken> tokens) {
    return subjects.find(tokens);
  }

  /**
   * The protocols that are meant.
   *
   * @param treaty which has protocols
   * @param numbers "first", "second"; empty if none is said
   * @param plural "protocols"
   * @param count "two", "three"; 0 if none is said
   */
  List<String> meant(String treaty, List<Integer> numbers, boolean plural, int count) {
    NavigableMap<Integer, String> all = byTreaty.get(treaty);
    if (all.size() == 1) {
      return List.copyOf(all.values());
    }
    List<String> meant = new ArrayList<>();
    for (int number : numbers) {
      if (all.containsKey(number)) {
        meant.add(all.get(number));
      }
    }
    if (!meant.isEmpty()) {
      return meant;
    }
    int last = all.lastKey();
    int upTo = count > 0 ? Math.min(count, last) : plural && last == 2 ? last : 0;
    for (int number = 1; number <= upTo; number++) {
      meant.add(all.get(number));
    }
    return meant.isEmpty() ? List.of(all.get(0)) : meant;
  }
}
