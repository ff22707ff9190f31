package org.uprlib.extract.enrich;

import java.util.BitSet;
import java.util.List;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** Finds what a text asks not to do. Immutable and thread-safe. */
final class Refusals {
  private enum Part {
    TURN,
    LIFT,
    PASS
  }

  private final TermTable parts;

  Refusals(Language language) {
    this.parts =
        TermTable.in(
            language,
            DataFile.read(Refusals.class::getResourceAsStream, "refusals.tsv", 3),
            Part.class);
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
      Part part = match.kind(Part.class);
      turns |= part == Part.TURN;
      odd ^= part != Part.PASS;
      end = match.to();
      refused.set(end, turns && odd);
    }
    return refused;
  }
}
