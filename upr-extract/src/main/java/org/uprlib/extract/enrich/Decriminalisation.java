package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TermTable;
import org.uprlib.extract.enrich.text.TextToken;

/**
 * Finds what asks to decriminalise without the word: to repeal what punishes, or to apply it no
 * longer. Whoever asks to punish does not. Immutable and thread-safe.
 */
final class Decriminalisation {
  private enum Part {
    UNDO,
    REVIEW,
    CRIME,
    CODE,
    JOIN
  }

  /** So many words behind what undoes, something else is spoken of. */
  private static final int REACH = 25;

  private final TermTable parts;

  /**
   * A finder for {@code language}.
   *
   * @throws IllegalStateException if the table is missing or malformed
   */
  Decriminalisation(Language language) {
    List<Row> rows =
        DataFile.read(Decriminalisation.class::getResourceAsStream, "decriminalisation.tsv", 3);
    rows.forEach(row -> row.oneOf(Part.class, 1));
    this.parts =
        TermTable.of(
            rows.stream().filter(row -> row.required(0).equals(language.code())).toList(), 1, 2);
  }

  /** What is to be undone, in order. */
  List<TermMatch> find(List<TextToken> tokens) {
    List<TermMatch> found = new ArrayList<>();
    int undone = -REACH;
    int reviewed = -REACH;
    int joined = 0;
    for (TermMatch match : parts.find(tokens)) {
      int at = match.from();
      // "end discrimination and punish" asks for another thing.
      boolean own = joined == at;
      switch (Part.valueOf(match.id().toUpperCase(Locale.ROOT))) {
        case UNDO -> undone = at;
        case REVIEW -> reviewed = at;
        case JOIN -> joined = match.to();
        case CRIME -> {
          if (!own && (isNear(undone, at, tokens) || isNear(reviewed, at, tokens))) {
            found.add(match);
          }
        }
        case CODE -> {
          if (isNear(undone, at, tokens)) {
            found.add(match);
          }
        }
      }
    }
    return found;
  }

  private static boolean isNear(int from, int to, List<TextToken> tokens) {
    return to - from < REACH && !TextToken.sentenceEndsBetween(tokens, from, to);
  }
}
