package org.uprlib.core.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A range of characters in a text: from {@code start}, up to but not including {@code end}.
 *
 * <p>Offsets count UTF-16 units, as {@link String#substring(int, int)} does. Immutable.
 *
 * @param start first character, 0 or more
 * @param end one past the last character, at least {@code start}
 */
public record Span(int start, int end) {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or beyond {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }

  /** True where both ends of {@code other} lie within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True where this begins before {@code other} ends, and ends behind where it begins. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Index of the one of {@code things} whose span contains {@code offset} or ends there.
   *
   * @param things in the order of their spans, which do not overlap
   * @param span gives the span of one
   * @return its index; empty if there is none
   */
  public static <T> OptionalInt indexAt(int offset, List<T> things, Function<T, Span> span) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(things.get(middle)).start <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean reached = low > 0 && offset <= span.apply(things.get(low - 1)).end;
    return reached ? OptionalInt.of(low - 1) : OptionalInt.empty();
  }

  /** The same range, moved by {@code distance} characters. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The part of {@code text} that this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The part of this span without the blanks at its ends in {@code text}. */
  public Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
