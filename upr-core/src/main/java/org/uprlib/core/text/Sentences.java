package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;

/**
 * Cuts running text into sentences: at a stop that a blank and a capital follow, unless it belongs
 * to an abbreviation. Immutable and thread-safe; load one and share it.
 */
public final class Sentences {
  private final Set<String> abbreviations;

  private Sentences(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Reads the abbreviations that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  public static Sentences load() {
    return new Sentences(
        DataFile.read(Sentences.class::getResourceAsStream, "abbreviations.tsv", 2).stream()
            .map(row -> row.required(1))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The sentences of {@code text} from {@code start} on, without the blanks around them. */
  public List<Span> spans(String text, int start) {
    List<Span> found = new ArrayList<>();
    int at = start;
    while (at < text.length()) {
      int end = end(text, at);
      Span span = new Span(at, end).trimmed(text);
      if (span.length() > 0) {
        found.add(span);
      }
      at = end;
    }
    return found;
  }

  /** Offset behind the sentence that {@code from} stands in, the blanks after it included. */
  public int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '.' && closes(text, i)) {
        int end = i + 1;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return text.length();
  }

  private boolean closes(String text, int stop) {
    if (stop + 1 == text.length()) {
      return true;
    }
    if (stop + 2 >= text.length() || !Character.isWhitespace(text.charAt(stop + 1))) {
      return false;
    }
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return !abbreviations.contains(text.substring(start, stop))
        && Character.isUpperCase(text.charAt(stop + 2));
  }
}
