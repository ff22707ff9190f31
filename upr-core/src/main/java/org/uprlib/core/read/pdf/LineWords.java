package org.uprlib.core.read.pdf;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;

/**
 * Words that show how one line goes on in the next, or that it is furniture, in all languages
 * together: data in {@code line-words.tsv} beside this class. Immutable.
 */
final class LineWords {
  /** What a word shows. */
  enum Kind {
    /** A number behind it goes on with a list of numbers. */
    IN_LIST,
    /** It leaves a hyphen before it standing: {@code pre- and post-natal}. */
    JOINING,
    /** First half of a compound, which no broken word begins with. */
    COMPOUND_HEAD,
    /** Second half of a compound, which no broken word ends in. */
    COMPOUND_TAIL,
    /** The number of a page is behind it. */
    PAGE,
    /** The number of a page is before it. */
    BEHIND_PAGE,
    /** A line begins with it that asks to recycle the paper; {@code …} for further words. */
    RECYCLE
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private LineWords() {}

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  static LineWords load() {
    LineWords all = new LineWords();
    for (DataFile.Row row :
        DataFile.read(LineWords.class::getResourceAsStream, "line-words.tsv", 3)) {
      all.words
          .computeIfAbsent(row.oneOf(Kind.class, 1), kind -> new HashSet<>())
          .add(row.required(2));
    }
    return all;
  }

  /** The words of this kind. */
  Set<String> of(Kind kind) {
    return words.get(kind);
  }
}
