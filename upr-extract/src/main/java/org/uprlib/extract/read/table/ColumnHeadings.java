package org.uprlib.extract.read.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** Knows what a column holds from its heading. Immutable and thread-safe. */
final class ColumnHeadings {
  private static final String FURTHER = " …";

  private final Map<String, ColumnKind> whole = new LinkedHashMap<>();
  private final Map<String, ColumnKind> beginnings = new LinkedHashMap<>();

  ColumnHeadings() {
    PhraseTable.read(
            ColumnHeadings.class::getResourceAsStream, "column-headings.tsv", ColumnKind.class)
        .forEach(this::add);
  }

  private void add(PhraseTable.Phrase<ColumnKind> heading) {
    boolean begins = heading.words().endsWith(FURTHER);
    String words = heading.words().replace(FURTHER, "");
    if (!Folding.words(words).equals(words)) {
      throw heading
          .row()
          .malformed("'" + words + "' is not in lower case without accents and marks");
    }
    ColumnKind before = (begins ? beginnings : whole).putIfAbsent(words, heading.kind());
    if (before != null && before != heading.kind()) {
      throw heading.row().malformed("'" + words + "' already means " + before);
    }
  }

  /** What the column headed {@code heading} holds; empty if the heading is not known. */
  Optional<ColumnKind> kind(String heading) {
    String words = Folding.words(heading);
    ColumnKind known = whole.get(words);
    return known != null
        ? Optional.of(known)
        : longest(words + " ", " ").or(() -> longest(words.replace(" ", ""), ""));
  }

  /**
   * The longest beginning of {@code heading}; without blanks where a narrow column breaks words.
   */
  private Optional<ColumnKind> longest(String heading, String end) {
    int longest = -1;
    ColumnKind kind = null;
    for (Map.Entry<String, ColumnKind> entry : beginnings.entrySet()) {
      String beginning = end.isEmpty() ? entry.getKey().replace(" ", "") : entry.getKey();
      if (beginning.length() > longest && heading.startsWith(beginning + end)) {
        longest = beginning.length();
        kind = entry.getValue();
      }
    }
    return Optional.ofNullable(kind);
  }
}
