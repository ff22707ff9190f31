package org.uprlib.extract.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** The words by which decisions are understood. Immutable and thread-safe. */
final class DecisionWords {
  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  private DecisionWords() {}

  /** What words tell. */
  enum Kind {
    TITLE,
    HEADING,
    ADOPTS,
    MEETING
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static DecisionWords load() {
    DecisionWords loaded = new DecisionWords();
    for (DataFile.Row row : DataFile.read(DecisionWords.class, "decision-words.tsv", 3)) {
      Kind kind = row.oneOf(Kind.class, 1);
      loaded.words.computeIfAbsent(kind, k -> new ArrayList<>()).add(row.required(2));
    }
    return loaded;
  }

  /** Where {@code text} has words of {@code kind}. */
  Optional<Span> find(Kind kind, String text) {
    String folded = Folding.sameLength(text);
    for (String known : words.getOrDefault(kind, List.of())) {
      int at = folded.indexOf(known);
      if (at >= 0) {
        return Optional.of(new Span(at, at + known.length()));
      }
    }
    return Optional.empty();
  }
}
