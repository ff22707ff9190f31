package org.uprlib.extract.enrich;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.text.TermTable;
import org.uprlib.extract.enrich.text.TextToken;

/** Finds what a text asks not to do. Immutable and thread-safe. */
final class Refusals {
  private enum Part {
    TURN,
    LIFT,
    PASS
  }

  private final TermTable parts;

  /**
   * A finder for {@code language}.
   *
   * @throws IllegalStateException if the table is missing or malformed
   */
  Refusals(Language language) {
    List<Row> rows = DataFile.read(Refusals.class::getResourceAsStream, "refusals.tsv", 3);
    rows.forEach(row -> row.oneOf(Part.class, 1));
    this.parts =
        TermTable.of(
            rows.stream().filter(row -> row.required(0).equals(language.code())).toList(), 1, 2);
  }

  /** The tokens at which something begins that is refused. */
  BitSet find(List<TextToken> tokens) {
    BitSet refused = new BitSet();
    boolean turns = false;
    boolean odd = false;
    int end = 0;
    for (TermTable.Match match : parts.find(tokens)) {
      if (match.from() != end || tokens.get(match.from()).before() != ' ') {
        turns = false;
        odd = false;
      }
      Part part = Part.valueOf(match.id().toUpperCase(Locale.ROOT));
      turns |= part == Part.TURN;
      odd ^= part != Part.PASS;
      end = match.to();
      refused.set(end, turns && odd);
    }
    return refused;
  }
}
