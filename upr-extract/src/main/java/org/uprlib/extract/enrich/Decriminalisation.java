package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Finds what asks to decriminalise without the word: to repeal what punishes, or to apply it no
 * longer. Whoever asks to punish does not. Immutable and thread-safe.
 */
final class Decriminalisation {
  private enum Part {
    UNDO,
    REVIEW,
    CRIME,
    PENALTY,
    WRONG,
    FACT,
    AIM,
    CODE,
    UNDONE,
    KEEP,
    OTHER,
    JOIN
  }

  /** So many words behind what undoes, something else is spoken of. */
  private static final int REACH = 25;

  private final TermTable parts;

  Decriminalisation(Language language) {
    this.parts =
        TermTable.in(
            language,
            DataFile.read(Decriminalisation.class::getResourceAsStream, "decriminalisation.tsv", 3),
            Part.class);
  }

  /**
   * What is to be undone, in order.
   *
   * @param refused tokens at which something begins that is refused
   */
  List<TermTable.Match> find(List<TextToken> tokens, BitSet refused) {
    List<TermTable.Match> found = new ArrayList<>();
    int undone = -REACH;
    int reviewed = -REACH;
    int ended = -REACH;
    int joined = 0;
    TermTable.Match punishing = null;
    for (TermTable.Match match : parts.find(tokens)) {
      int at = match.from();
      boolean undoes = isNear(undone, at, tokens);
      boolean reviews = undoes || isNear(reviewed, at, tokens);
      // "end discrimination and punish" asks for another thing.
      boolean own = joined == at;
      switch (match.kind(Part.class)) {
        case UNDO -> undone = refused.get(at) ? -REACH : at;
        case REVIEW -> reviewed = at;
        case WRONG -> {
          ended = at;
          undone = -REACH;
        }
        case JOIN -> {
          joined = match.to();
          punishing = null;
        }
        case CRIME -> {
          punishing = match;
          addIf(reviews && !own, match, found);
        }
        case FACT -> {
          punishing = match;
          addIf(reviews || isNear(ended, at, tokens), match, found);
        }
        // Without the word for the purpose.
        case AIM -> addIf(undoes, new TermTable.Match(match.id(), at + 1, match.to()), found);
        case PENALTY -> addIf(undoes && !own, match, found);
        case CODE -> addIf(undoes, match, found);
        case UNDONE ->
            addIf(
                punishing != null
                    && isNear(punishing.from(), at, tokens)
                    && !found.contains(punishing),
                punishing,
                found);
        case KEEP -> {
          undone = -REACH;
          reviewed = -REACH;
        }
        case OTHER -> {
          // "the Criminal Code, which criminalizes associations"
          found.removeIf(each -> each.id().equals("code") && at - each.to() < 3);
          undone = -REACH;
          reviewed = -REACH;
        }
      }
    }
    return found;
  }

  private static void addIf(boolean undone, TermTable.Match match, List<TermTable.Match> found) {
    if (undone) {
      found.add(match);
    }
  }

  private static boolean isNear(int from, int to, List<TextToken> tokens) {
    return to - from < REACH && !TextToken.sentenceEndsBetween(tokens, from, to);
  }
}
