package org.uprlib.extract.enrich;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.enrich.text.TextToken;

/**
 * Words about the names of treaties and protocols: data in {@code treaty-words.tsv}. Immutable and
 * thread-safe.
 */
final class TreatyWords {
  private static final String FILE = "/org/uprlib/extract/enrich/treaty/treaty-words.tsv";

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

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  TreatyWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (DataFile.Row row : DataFile.read(TreatyWords.class::getResourceAsStream, FILE, 2)) {
      words.get(row.oneOf(Kind.class, 0)).addAll(row.list(1, " "));
    }
  }

  /** Whether {@code word}, in lower case, is of this kind. */
  boolean are(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** Whether {@code word} begins as one of this kind. */
  boolean begin(Kind kind, String word) {
    return words.get(kind).stream().anyMatch(word::startsWith);
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
