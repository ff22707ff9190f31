package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/** Names that stand for others, as capital punishment does for the death penalty. Immutable. */
final class EqualNames {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** By their first words, the longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  /**
   * A name.
   *
   * @param meant the words for which it stands
   */
  record Name(List<String> words, List<String> meant) {}

  EqualNames(Language language) {
    for (DataFile.Row row :
        DataFile.read(EqualNames.class::getResourceAsStream, "equal-names.tsv", 3)) {
      if (row.required(0).equals(language.code())) {
        for (String name : row.list(1, "|")) {
          List<String> words = List.of(BLANK.split(name, -1));
          names
              .computeIfAbsent(words.get(0), key -> new ArrayList<>())
              .add(new Name(words, List.of(BLANK.split(row.required(2), -1))));
        }
      }
    }
    names.values().forEach(of -> of.sort(Comparator.comparingInt(each -> -each.words().size())));
  }

  /** The names with which {@code words} may go on at {@code place}; at most one. */
  List<Name> at(List<String> words, int place) {
    return names.getOrDefault(words.get(place), List.of()).stream()
        .filter(name -> place + name.words().size() <= words.size())
        .filter(name -> words.subList(place, place + name.words().size()).equals(name.words()))
        .limit(1)
        .toList();
  }
}
