package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/** Cuts texts in English into clauses, at marks and at words that join. Thread-safe. */
final class ClauseCutter {
  /** Fewer words are not a matter of their own. */
  private static final int FEWEST_WORDS = 3;

  private final List<String> parting =
      DataFile.read(ClauseCutter.class::getResourceAsStream, "clause-marks.tsv", 2).stream()
          .flatMap(row -> row.list(1, " ").stream())
          .toList();

  private final String marks =
      parting.stream()
          .filter(each -> !Character.isLetter(each.charAt(0)))
          .collect(Collectors.joining());

  /** The clauses of {@code text} that have some words, in order. */
  List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    List<String> clause = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(text, " \u00a0\t\n" + marks, true);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      if (parting.contains(part.toLowerCase(Locale.ROOT))) {
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
