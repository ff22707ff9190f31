package org.uprlib.extract.text.phrase;

import java.lang.Character.UnicodeScript;
import org.uprlib.core.document.Span;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param text folded for comparison: lower case, without accents
 * @param value the number; -1 for anything else and for a number above 999,999
 * @param capital true if it is written with a capital letter
 * @param start first character in the source text
 * @param end one past the last character
 */
record Token(Kind kind, String text, int value, boolean capital, int start, int end) {
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  boolean is(String folded) {
    return text.equals(folded);
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean mark() {
    return kind == Kind.MARK;
  }

  /** True if its letters are of several alphabets, as a misread word's may be. */
  boolean mixesAlphabets() {
    return text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .distinct()
            .count()
        > 1;
  }

  /** True if the next token follows without a gap. */
  boolean touches(Token next) {
    return end == next.start;
  }

  Span span() {
    return new Span(start, end);
  }
}
