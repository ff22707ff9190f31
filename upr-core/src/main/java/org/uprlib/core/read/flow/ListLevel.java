package org.uprlib.core.read.flow;

import java.util.OptionalInt;

/**
 * How one level of a list is numbered. Immutable.
 *
 * @param start the first number
 * @param format how this level's number is printed
 * @param text what is printed: {@code %1} stands for the outermost level's number, {@code %2} for
 *     the next one's; a bullet's own sign
 * @param restartAfter the level, counted from 1, whose use starts this one anew, as does the use of
 *     any above it; 0 if nothing does; empty for the usual rule, any level above
 * @param legal true to print the numbers of all levels as decimals
 * @param hidden true to count but print nothing
 */
public record ListLevel(
    int start,
    NumberFormat format,
    String text,
    OptionalInt restartAfter,
    boolean legal,
    boolean hidden) {
  /** Deepest level that Word knows, counted from 0. */
  public static final int DEEPEST = 8;

  /** The same level with another first number. */
  public ListLevel withStart(int first) {
    return new ListLevel(first, format, text, restartAfter, legal, hidden);
  }

  /** True if the use of {@code level}, counted from 0 and above this one, starts this one anew. */
  boolean restartsAfter(int level) {
    return restartAfter.isEmpty() || level < restartAfter.getAsInt();
  }
}
