package org.uprlib.core.paper.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/** Organisations that have submitted before, and entities of the United Nations. Immutable. */
final class Gazetteer {
  private final Set<String> names;
  private final Set<String> unEntities;
  private final Map<String, Integer> longest;

  private Gazetteer(Set<String> stakeholders, Set<String> unEntities) {
    this.unEntities = unEntities;
    this.names = new HashSet<>(stakeholders);
    names.addAll(unEntities);
    this.longest = new HashMap<>();
    for (String name : names) {
      String[] words = name.split(" ", -1);
      longest.merge(words[0], words.length, Math::max);
    }
  }

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static Gazetteer load() {
    return new Gazetteer(read("stakeholders.tsv"), read("un-entities.tsv"));
  }

  private static Set<String> read(String file) {
    Set<String> names = new HashSet<>();
    for (DataFile.Row row : DataFile.read(Gazetteer.class::getResourceAsStream, file, 2)) {
      names.add(Folding.words(row.required(0)));
      if (!row.get(1).isEmpty()) {
        names.add(Folding.words(row.get(1)));
      }
    }
    return names;
  }

  /** How many words the longest name has that begins with a word; 0 if none does. */
  int longestFrom(String folded) {
    return longest.getOrDefault(folded, 0);
  }

  /** Whether an entity of the United Nations has this name or short name, or it begins with one. */
  boolean isUnEntity(String name) {
    String words = Folding.words(name) + " ";
    return unEntities.stream().anyMatch(entity -> words.startsWith(entity + " "));
  }

  /** Whether an organisation of this name or short name has submitted. */
  boolean knows(String name) {
    return names.contains(Folding.words(name));
  }
}
