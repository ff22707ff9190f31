package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.PhraseTable;

/**
 * Knows the words that, before a colon, say what follows in a cell: {@code Affected persons:},
 * {@code Source of position:}. Immutable and thread-safe.
 */
public final class CellLabels {
  private final List<PhraseTable.Phrase<ColumnKind>> known =
      PhraseTable.read(CellLabels.class::getResourceAsStream, "cell-labels.tsv", ColumnKind.class)
          .stream()
          .sorted(
              Comparator.comparingInt(
                  (PhraseTable.Phrase<ColumnKind> label) -> -label.words().length()))
          .toList();

  CellLabels() {}

  /**
   * A label that was found.
   *
   * @param start where its first word begins
   * @param end where the words behind its colon begin
   */
  public record Found(ColumnKind kind, int start, int end) {}

  public Optional<Found> at(String text) {
    return at(text, 0);
  }

  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      Optional<Found> label = opens ? at(text, at) : Optional.empty();
      label.ifPresent(found::add);
      at = label.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> at(String text, int start) {
    for (PhraseTable.Phrase<ColumnKind> label : known) {
      int end = start + label.words().length();
      if (text.regionMatches(true, start, label.words(), 0, label.words().length())) {
        int colon = Blank.end(text, end);
        if (colon < text.length() && (text.charAt(colon) == ':' || text.charAt(colon) == '：')) {
          return Optional.of(new Found(label.kind(), start, Blank.end(text, colon + 1)));
        }
      }
    }
    return Optional.empty();
  }
}
