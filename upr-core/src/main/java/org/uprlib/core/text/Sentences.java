package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;

/**
 * Cuts running text into sentences: at a stop, a question mark or an exclamation mark that a blank
 * follows, but neither a small letter nor a figure, unless it belongs to an abbreviation; in
 * Chinese at each. Immutable and thread-safe; load one and share it.
 */
public final class Sentences {
  private static final String STOPS = ".?!؟";
  private static final String CHINESE_STOPS = "。！？";

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

  /** Offset behind the sentence that contains {@code from} and the blanks after it. */
  public int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (closes(text, i)) {
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
    if (CHINESE_STOPS.indexOf(text.charAt(stop)) >= 0) {
      return true;
    }
    if (STOPS.indexOf(text.charAt(stop)) < 0) {
      return false;
    }
    int next = Blank.end(text, stop + 1);
    if (next == text.length()) {
      return true;
    }
    char first = text.charAt(next);
    if (next == stop + 1 || Character.isLowerCase(first) || Character.isDigit(first)) {
      return false;
    }
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return !abbreviations.contains(text.substring(start, stop));
  }
}
