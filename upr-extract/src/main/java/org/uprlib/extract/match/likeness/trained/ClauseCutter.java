package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/** Cuts texts into clauses, at marks and at words that join. Immutable and thread-safe. */
final class ClauseCutter {
  /** Fewer words are no matter of their own. */
  private static final int FEWEST_WORDS = 3;

  private final Set<String> words = new HashSet<>();
  private final String marks;

  /**
   * A cutter for {@code language}.
   *
   * @throws IllegalStateException if the table has no row of it
   */
  ClauseCutter(Language language) {
    StringBuilder found = new StringBuilder();
    for (DataFile.Row row :
        DataFile.read(ClauseCutter.class::getResourceAsStream, "clause-marks.tsv", 2)) {
      if (row.required(0).equals(language.code())) {
        for (String mark : row.list(1, " ")) {
          if (Character.isLetter(mark.charAt(0))) {
            words.add(mark);
          } else {
            found.append(mark);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("clause-marks.tsv: there is no row of " + language + ".");
    }
    this.marks = found.toString();
  }

  /** The clauses of {@code text} that have some words, in order. */
  List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    List<String> clause = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(text, " \u00a0\t\n" + marks, true);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      if (marks.contains(part) || words.contains(part.toLowerCase(Locale.ROOT))) {
        close(clause, clauses);
      } else if (!part.isBlank()) {
        clause.add(part);
      }
    }
    close(clause, clauses);
    return clauses;
  }

  private static void close(List<String> clause, List<String> clauses) {
    if (clause.size() >= FEWEST_WORDS) {
      clauses.add(String.join(" ", clause));
    }
    clause.clear();
  }
}
