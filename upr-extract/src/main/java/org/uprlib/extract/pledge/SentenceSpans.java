package org.uprlib.extract.pledge;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.dialogue.Sentences;

/** The sentences of a passage, or the items of a list with letters. */
final class SentenceSpans {
  private SentenceSpans() {}

  /** The sentences of {@code text} from {@code start}, blanks around them left out. */
  static List<Span> of(String text, int start) {
    List<Span> found = new ArrayList<>();
    int at = start;
    while (at < text.length()) {
      int end = Sentences.end(text, at);
      add(found, text, at, end);
      at = end;
    }
    return found;
  }

  /** The items {@code (a) … (b) …} of {@code text} from {@code start}; sentences without any. */
  static List<Span> items(String text, int start) {
    List<Integer> marks = new ArrayList<>();
    for (int i = text.indexOf('(', start); i >= 0; i = text.indexOf('(', i + 1)) {
      if (text.startsWith((char) ('a' + marks.size()) + ") ", i + 1)) {
        marks.add(i);
      }
    }
    if (marks.size() < 2) {
      return of(text, start);
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : text.length();
      add(found, text, marks.get(i), end);
    }
    return found;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      found.add(new Span(from, to));
    }
  }
}
