package org.uprlib.extract.corrigendum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** The words by which corrections are known. Immutable and thread-safe. */
final class CorrectionWords {
  /** What words do. */
  enum Role {
    FOR,
    READ,
    REPLACE,
    DELETE
  }

  private final Map<Role, List<String>> words = new EnumMap<>(Role.class);

  private CorrectionWords() {}

  /**
   * The words that ship with the library.
   *
   * @throws IllegalStateException if their file is missing or malformed
   */
  static CorrectionWords load() {
    CorrectionWords loaded = new CorrectionWords();
    for (DataFile.Row row : DataFile.read(CorrectionWords.class, "correction-words.tsv", 3)) {
      loaded
          .words
          .computeIfAbsent(row.oneOf(Role.class, 1), role -> new ArrayList<>())
          .add(row.required(2));
    }
    loaded.words.values().forEach(l -> l.sort(Comparator.comparingInt(w -> -w.length())));
    return loaded;
  }

  /** The words of this role with which {@code text} begins, from {@code start} on. */
  Optional<Span> at(Role role, String text, int start) {
    String lower = Folding.sameLength(text);
    for (String each : words.getOrDefault(role, List.of())) {
      int end = start + each.length();
      boolean whole = end == lower.length() || end < lower.length() && !isWord(lower.charAt(end));
      if (lower.startsWith(each, start) && whole) {
        return Optional.of(new Span(start, end));
      }
    }
    return Optional.empty();
  }

  /** The places of this role's words in {@code text}, in order. */
  List<Span> all(Role role, String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean opens = at == 0 || !isWord(text.charAt(at - 1));
      Optional<Span> here = opens ? at(role, text, at) : Optional.empty();
      here.ifPresent(found::add);
      at = here.map(Span::end).orElse(at + 1);
    }
    return found;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
