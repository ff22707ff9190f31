package org.uprlib.extract.read.table;

import java.util.stream.Stream;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** Knows which of several answers counts from the words above or before them. Immutable. */
final class AnswerHeadings {
  private final PhraseTable<Rank> words =
      PhraseTable.load(
          AnswerHeadings.class::getResourceAsStream, "answer-headings.tsv", Rank.class);

  /** What a heading says of the answers below, from those that count least. */
  enum Rank {
    /** They were given or proposed before others. */
    EARLIER,
    /** Nothing. */
    PLAIN,
    /** They are those that the State keeps to. */
    LAST
  }

  /** {@code Position before the final decision} is one of earlier answers. */
  Rank rank(String heading) {
    String plain = Folding.words(heading);
    return Stream.of(Rank.values())
        .filter(rank -> words.has(rank, plain))
        .findFirst()
        .orElse(Rank.PLAIN);
  }
}
