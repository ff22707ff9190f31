package org.uprlib.extract.enrich;

import java.util.List;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Words about the names of treaties and protocols: data in {@code treaty-words.tsv}. Immutable and
 * thread-safe.
 */
final class TreatyWords {
  /** What a word does; the file explains. */
  enum Kind {
    SMALL,
    PROTOCOL,
    PROTOCOLS,
    OPTIONAL,
    WITH_OPTIONAL,
    FIRST,
    SECOND,
    THIRD,
    TWO,
    THREE,
    OF,
    BEFORE_TREATY,
    JOINT,
    ILO,
    LABOUR,
    ORGANIZATION,
    NUMBER,
    CONVENTION,
    NUMBER_JOINT,
    NUMBER_LETTER
  }

  private final PhraseTable<Kind> words =
      PhraseTable.load(
          TreatyWords.class::getResourceAsStream, "treaty/treaty-words.tsv", Kind.class);

  /** Whether {@code word}, in lower case, is of this kind. */
  boolean are(Kind kind, String word) {
    return words.is(kind, word);
  }

  boolean begin(Kind kind, String word) {
    return words.of(kind).stream().anyMatch(word::startsWith);
  }

  /** Whether each of these tokens is of this kind; true for none. */
  boolean all(Kind kind, List<TextToken> tokens, int from, int to) {
    return from >= to
        || tokens.subList(from, to).stream().allMatch(token -> are(kind, token.word()));
  }

  /** Which protocol of a treaty {@code word} says, from 1; 0 if it says none. */
  int ordinal(String word) {
    return are(Kind.FIRST, word) ? 1 : are(Kind.SECOND, word) ? 2 : are(Kind.THIRD, word) ? 3 : 0;
  }

  /** How many protocols {@code word} says; 0 if it says no number. */
  int count(String word) {
    return are(Kind.TWO, word) ? 2 : are(Kind.THREE, word) ? 3 : 0;
  }
}
