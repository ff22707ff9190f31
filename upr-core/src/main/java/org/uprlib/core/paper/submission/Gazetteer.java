package org.uprlib.core.paper.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/** Organisations that have submitted before. Immutable and thread-safe. */
final class Gazetteer {
  private final Set<String> names;
  private final Map<String, Integer> longest;

  private Gazetteer(Set<String> names) {
    this.names = names;
    this.longest = new HashMap<>();
    for (String name : names) {
      int blank = name.indexOf(' ');
      String first = blank < 0 ? name : name.substring(0, blank);
      int words = 1 + (int) name.chars().filter(c -> c == ' ').count();
      longest.merge(first, words, Math::max);
    }
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static Gazetteer load() {
    Set<String> names = new HashSet<>();
    for (DataFile.Row row :
        DataFile.read(Gazetteer.class::getResourceAsStream, "stakeholders.tsv", 2)) {
      names.add(Folding.words(row.required(0)));
      if (!row.get(1).isEmpty()) {
        names.add(Folding.words(row.get(1)));
      }
    }
    return new Gazetteer(Set.copyOf(names));
  }

  /** How many words the longest name has that begins with a word; 0 if none does. */
  int longestFrom(String folded) {
    return longest.getOrDefault(folded, 0);
  }

  /** Whether an organisation of this name or short name has submitted. */
  boolean knows(String name) {
    return names.contains(Folding.words(name));
  }
}
