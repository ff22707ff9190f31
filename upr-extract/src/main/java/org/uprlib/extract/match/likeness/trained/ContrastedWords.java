package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;

/**
 * The words of a text that exclude others: {@code rural}, which is not {@code urban}. Immutable.
 *
 * @param sides by the number of a row of the table, with a word for each side that is named
 */
record ContrastedWords(Map<Integer, Map<Integer, String>> sides) {
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

  /** Finds such words in texts in one language. Immutable and thread-safe. */
  static final class Finder {
    /** By number of a row, words of which it needs one. */
    private final Map<Integer, Set<String>> beside = new HashMap<>();

    private final Map<String, List<Side>> words = new HashMap<>();

    private record Side(int row, int number) {}

    Finder(Language language) {
      int row = 0;
      for (DataFile.Row each :
          DataFile.read(ContrastedWords.class::getResourceAsStream, "contrasted-words.tsv", 3)) {
        row++;
        if (each.required(0).equals(language.code())) {
          List<String> sides = each.list(1, ";");
          if (!each.get(2).isEmpty()) {
            beside.put(row, Set.of(BETWEEN.split(each.get(2), -1)));
          }
          for (int side = 0; side < sides.size(); side++) {
            for (String word : BETWEEN.split(sides.get(side).strip(), -1)) {
              words.computeIfAbsent(word, key -> new ArrayList<>()).add(new Side(row, side));
            }
          }
        }
      }
    }

    ContrastedWords in(List<DirectionPhrases.Part> parts) {
      Map<Integer, Map<Integer, String>> found = new HashMap<>();
      Set<String> all = new HashSet<>();
      for (DirectionPhrases.Part part : parts) {
        for (StemReader.StemmedWord each : part.words()) {
          String word = each.word().word();
          String folded = Folding.fold(word);
          all.add(folded);
          for (Side side : words.getOrDefault(folded, List.of())) {
            found
                .computeIfAbsent(side.row(), key -> new HashMap<>())
                .putIfAbsent(side.number(), word);
          }
        }
      }
      found
          .keySet()
          .removeIf(row -> beside.containsKey(row) && Collections.disjoint(beside.get(row), all));
      return new ContrastedWords(found);
    }
  }

  /** Whether the other names only what excludes what this names. */
  boolean areOthersThan(ContrastedWords other) {
    return sides.entrySet().stream()
        .anyMatch(
            row ->
                other.sides.containsKey(row.getKey())
                    && Collections.disjoint(
                        row.getValue().keySet(), other.sides.get(row.getKey()).keySet()));
  }

  /** What this names and the other does not, which names another side: primary and secondary. */
  Set<String> missingIn(ContrastedWords other) {
    Set<String> missing = new LinkedHashSet<>();
    sides.forEach(
        (row, mine) -> {
          Set<Integer> its = other.sides.getOrDefault(row, Map.of()).keySet();
          Set<Integer> lacking = new HashSet<>(mine.keySet());
          lacking.removeAll(its);
          if (!its.isEmpty() && lacking.size() < mine.size()) {
            lacking.stream().sorted().map(mine::get).forEach(missing::add);
          }
        });
    return missing;
  }
}
