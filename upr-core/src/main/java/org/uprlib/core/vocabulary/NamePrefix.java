package org.uprlib.core.vocabulary;

import java.util.List;

/** What may stand before a name without being part of it: an article, the Arabic "and". */
final class NamePrefix {
  private static final char ARABIC_AND = '\u0648';
  private static final int LONGEST = 3;
  private static final List<String> ARTICLES =
      List.of("the", "la", "le", "les", "el", "los", "las");

  private NamePrefix() {}

  /** Where a name may start after a prefix at {@code offset}; {@code offset} itself if none. */
  static int skip(CharSequence text, int offset) {
    if (offset < text.length() && text.charAt(offset) == ARABIC_AND) {
      return startOr(text, offset + 1, offset);
    }
    int end = offset;
    while (end < text.length() && end - offset <= LONGEST && isLetter(text.charAt(end))) {
      end++;
    }
    int next = end;
    if (end == text.length() || end == offset) {
      return offset;
    }
    if (isElision(text, offset, end)) {
      next++;
    } else if (NameFolding.isSpace(text.charAt(end)) && isArticle(text.subSequence(offset, end))) {
      while (next < text.length() && NameFolding.isSpace(text.charAt(next))) {
        next++;
      }
    }
    return next == end ? offset : startOr(text, next, offset);
  }

  private static boolean isElision(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    return end - start == 1
        && (first == 'l' || first == 'L')
        && NameFolding.isApostrophe(text.charAt(end));
  }

  private static boolean isArticle(CharSequence word) {
    return word.length() <= LONGEST
        && ARTICLES.stream().anyMatch(word.toString()::equalsIgnoreCase);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static int startOr(CharSequence text, int start, int otherwise) {
    return start < text.length() && isLetter(text.charAt(start)) ? start : otherwise;
  }
}
