package org.uprlib.extract.read.table;

import java.util.List;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** Knows which of several answers counts from the words above or before them. Immutable. */
final class AnswerHeadings {
  private final List<PhraseTable.Phrase<Rank>> known;

  private AnswerHeadings(List<PhraseTable.Phrase<Rank>> known) {
    this.known = known;
  }

  /** What a heading says of the answers below, from those that count least. */
  enum Rank {
    /** They were given or proposed before others. */
    EARLIER,
    /** Nothing. */
    PLAIN,
    /** They are those that the State keeps to. */
    LAST
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static AnswerHeadings load() {
    return new AnswerHeadings(
        PhraseTable.read(
            AnswerHeadings.class::getResourceAsStream, "answer-headings.tsv", Rank.class));
  }

  /** {@code Position before the final decision} is one of earlier answers. */
  Rank rank(String heading) {
    String words = " " + Folding.words(heading) + " ";
    return known.stream()
        .filter(phrase -> words.contains(" " + phrase.words() + " "))
        .map(PhraseTable.Phrase::kind)
        .min(Rank::compareTo)
        .orElse(Rank.PLAIN);
  }
}
