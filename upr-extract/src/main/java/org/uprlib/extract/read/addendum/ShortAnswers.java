package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.extract.read.table.PositionWords;
import org.uprlib.extract.text.statement.Stance;

/**
 * Reads answers and headings that are no sentences: {@code Not accepted}, {@code Position: noted},
 * {@code B. Recommendations deferred (3)}. Immutable and thread-safe.
 */
record ShortAnswers(PositionWords words, Markers markers) {
  /** A letter, or a short word such as {@code no}, is an answer in a table only. */
  private static final int SHORTEST = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CLOSING =
      Pattern.compile("(?:\\s*[(\\[]\\d{1,3}[)\\]])?[\\s.:;,：。–—-]*$");

  private static final Pattern MARKED = Pattern.compile("^(\\p{L}+)\\s+[–—-]\\s+");

  /** The position that {@code text} is, with nothing else; empty if it says more or less. */
  Optional<Stance> read(String text) {
    Matcher closing = CLOSING.matcher(text);
    int end = closing.find() ? closing.start() : text.length();
    int start = HeadingNumber.wordsOf(text);
    if (start >= end) {
      return Optional.empty();
    }
    int marked = start + marker(text.substring(start, end));
    int last = lastBefore(text, end);
    Optional<Stance> found = fixed(text, marked, end).or(() -> fixed(text, marked, last));
    Matcher word = WORD.matcher(text).region(marked, end);
    while (found.isEmpty() && word.find() && leads(word.group())) {
      found = fixed(text, word.end(), last);
    }
    return found;
  }

  /** The position that opens {@code text}: {@code Deferred. The ministries are …}. */
  Optional<Stance> opens(String text) {
    return read(text)
        .or(() -> words.opens(text).filter(found -> isWord(found.words().get().in(text))))
        .filter(found -> !isTitle(text, found.words().get()));
  }

  private int marker(String text) {
    Matcher dashed = MARKED.matcher(text);
    if (dashed.find() && markers.opens(Markers.Kind.RESPONSE, dashed.group(1))) {
      return dashed.end();
    }
    return markers.before(Markers.Kind.RESPONSE, text).orElse(0);
  }

  private Optional<Stance> fixed(String text, int from, int to) {
    Span place = new Span(Math.min(from, to), to).trimmed(text);
    return isWord(place.in(text))
        ? words.fixed(place.in(text)).map(status -> Stance.of(status, place))
        : Optional.empty();
  }

  /** {@code Note: the Convention was ratified}, {@code Support: 300 families}. */
  private boolean isTitle(String text, Span opening) {
    String behind = text.substring(opening.end()).strip();
    return markers.place(Markers.Kind.TITLE, opening.in(text)).isPresent()
        && !behind.isEmpty()
        && Markers.COLONS.indexOf(behind.charAt(0)) >= 0;
  }

  /** False for a letter, or for {@code No}, which heads numbers as well. */
  static boolean isWord(String answer) {
    return PositionWords.length(answer) >= SHORTEST;
  }

  private boolean leads(String word) {
    return markers.opens(Markers.Kind.RECOMMENDATION, word)
        || markers.opens(Markers.Kind.LIST, word);
  }

  /** Where the words end before {@code recommendations}. */
  private int lastBefore(String text, int to) {
    int blank = text.lastIndexOf(' ', to - 1);
    boolean named = blank > 0 && markers.opens(Markers.Kind.RECOMMENDATION, text.substring(blank));
    return named ? blank : to;
  }
}
