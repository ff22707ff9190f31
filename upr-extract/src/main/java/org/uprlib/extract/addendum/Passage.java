package org.uprlib.extract.addendum;

import org.uprlib.core.document.Span;

/**
 * Words and where they stand.
 *
 * @param text the words
 * @param start offset of the first character in the document's text
 */
record Passage(String text, int start) {
  boolean isEmpty() {
    return text.isBlank();
  }

  Span span() {
    return new Span(start, start + text.length());
  }

  /** What comes after the first {@code length} characters, blanks and joining marks left out. */
  Passage from(int length) {
    int from = length;
    while (from < text.length() && isJoint(text.charAt(from))) {
      from++;
    }
    return new Passage(text.substring(from), start + from);
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c) || ".,:;–—-)=/[”\"»’：。，；、".indexOf(c) >= 0;
  }
}
