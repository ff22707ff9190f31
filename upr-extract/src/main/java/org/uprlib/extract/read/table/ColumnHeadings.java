package org.uprlib.extract.read.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/** Knows what a column holds from its heading. Immutable and thread-safe. */
final class ColumnHeadings {
  private static final String FILE = "column-headings.tsv";

  private final Map<String, ColumnKind> whole = new LinkedHashMap<>();
  private final Map<String, ColumnKind> beginnings = new LinkedHashMap<>();

  private ColumnHeadings() {}

  /**
   * Reads the headings that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static ColumnHeadings load() {
    ColumnHeadings headings = new ColumnHeadings();
    for (DataFile.Row row : DataFile.read(ColumnHeadings.class::getResourceAsStream, FILE, 4)) {
      headings.add(row);
    }
    return headings;
  }

  private void add(DataFile.Row row) {
    ColumnKind kind = row.oneOf(ColumnKind.class, 1);
    String words = row.required(3);
    if (!Folding.words(words).equals(words)) {
      throw row.malformed("'" + words + "' is not in lower case without accents and marks");
    }

    Map<String, ColumnKind> headings =
        switch (row.required(2)) {
          case "is" -> whole;
          case "begins" -> beginnings;
          default -> throw row.malformed("'" + row.get(2) + "' is neither 'is' nor 'begins'");
        };
    ColumnKind before = headings.putIfAbsent(words, kind);
    if (before != null && before != kind) {
      throw row.malformed("'" + words + "' already stands for " + before);
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
