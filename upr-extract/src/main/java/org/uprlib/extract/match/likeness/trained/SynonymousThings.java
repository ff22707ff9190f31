package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;

/**
 * Things that have several names, so that the end of executions is that of the death penalty.
 * Immutable and thread-safe.
 */
final class SynonymousThings {
  /** The longest first. */
  private final List<Name> names = new ArrayList<>();

  private record Name(String thing, List<String> words) {}

  /**
   * A thing that a text names.
   *
   * @param name the first of its names
   * @param parts how many parts of the text name it
   */
  record Thing(String name, int parts) {}

  SynonymousThings(Language language) {
    StemReader stems = new StemReader(language);
    for (DataFile.Row row :
        DataFile.read(SynonymousThings.class::getResourceAsStream, "same-things.tsv", 2)) {
      if (row.required(0).equals(language.code())) {
        List<String> wordings = row.list(1, "|");
        wordings.forEach(each -> names.add(new Name(wordings.get(0), printed(stems.words(each)))));
      }
    }
    names.sort(Comparator.comparingInt((Name name) -> -name.words().size()));
  }

  private static List<String> printed(List<StemmedWord> words) {
    return words.stream().map(each -> Folding.fold(each.word().word())).toList();
  }

  /** The thing that {@code parts} name from {@code first} on. */
  Optional<Thing> at(List<Part> parts, int first) {
    for (Name name : names) {
      List<String> read = new ArrayList<>();
      int end = first;
      while (end < parts.size() && read.size() < name.words().size()) {
        read.addAll(printed(parts.get(end++).words()));
      }
      if (read.equals(name.words())) {
        return Optional.of(new Thing(name.thing(), end - first));
      }
    }
    return Optional.empty();
  }

  /** All that {@code parts} name, with the parts that do. */
  Map<String, List<Part>> in(List<Part> parts) {
    Map<String, List<Part>> found = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Thing> thing = at(parts, i);
      if (thing.isPresent()) {
        int end = i + thing.get().parts();
        found
            .computeIfAbsent(thing.get().name(), key -> new ArrayList<>())
            .addAll(parts.subList(i, end));
        i = end - 1;
      }
    }
    return found;
  }
}
