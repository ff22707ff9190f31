package org.uprlib.extract.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;

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
    for (DataFile.Row row : DataFile.read(ColumnHeadings.class, FILE, 4)) {
      headings.add(row);
    }
    return headings;
  }

  private void add(DataFile.Row row) {
    ColumnKind kind = row.oneOf(ColumnKind.class, 1);
    String words = row.required(3);
    if (!Folded.words(words).equals(words)) {
      throw row.malformed("'" + words + "' is not in lower case without accents and marks");
    }
    Map<String, ColumnKind> headings;
    switch (row.required(2)) {
      case "is":
        headings = whole;
        break;
      case "begins":
        headings = beginnings;
        break;
      default:
        throw row.malformed("'" + row.get(2) + "' is neither 'is' nor 'begins'");
    }
    ColumnKind before = headings.putIfAbsent(words, kind);
    if (before != null && before != kind) {
      throw row.malformed("'" + words + "' already stands for " + before);
    }
  }

  /** What the column headed {@code heading} holds; empty if the heading is not known. */
  Optional<ColumnKind> kind(String heading) {
    String words = Folded.words(heading);
    ColumnKind kind = whole.get(words);
    if (kind != null) {
      return Optional.of(kind);
    }
    int longest = -1;
    for (Map.Entry<String, ColumnKind> entry : beginnings.entrySet()) {
      String beginning = entry.getKey();
      if (beginning.length() > longest && begins(words, beginning)) {
        longest = beginning.length();
        kind = entry.getValue();
      }
    }
    return Optional.ofNullable(kind);
  }

  private static boolean begins(String words, String beginning) {
    return words.startsWith(beginning)
        && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ');
  }
}
