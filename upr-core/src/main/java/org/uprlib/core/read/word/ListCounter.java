package org.uprlib.core.read.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.ListLabel;

/**
 * Counts the paragraphs of one list, level by level, as Word does (ECMA-376 part 1, 17.9). Not
 * thread-safe.
 */
final class ListCounter {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final int[] counts = new int[Level.DEEPEST + 1];

  ListCounter() {
    Arrays.fill(counts, UNUSED);
  }

  /** Makes the next paragraph of this level begin at the level's first number. */
  void restart(int level) {
    counts[level] = UNUSED;
  }

  /**
   * Counts one paragraph.
   *
   * @param level its depth, from 0
   * @param levels how the list's levels are numbered, for as many as it has
   * @return what is printed before it; empty if that is nothing
   */
  Optional<ListLabel> next(int level, List<Level> levels) {
    Level own = levels.get(level);
    boolean first = counts[level] == UNUSED;
    counts[level] = first ? own.start() : counts[level] + 1;
    for (int above = 0; above < level; above++) {
      // A level that was passed over counts as used (Microsoft, Q110380).
      counts[above] = counts[above] == UNUSED ? levels.get(above).start() : counts[above];
    }
    for (int deeper = level + 1; deeper < levels.size(); deeper++) {
      if (levels.get(deeper).restartsAfter(level)) {
        counts[deeper] = UNUSED;
      }
    }
    String printed = own.hidden() ? "" : print(own, levels);
    return printed.isBlank()
        ? Optional.empty()
        : Optional.of(new ListLabel(printed, level, own.format() == NumberFormat.BULLET));
  }

  private String print(Level own, List<Level> levels) {
    if (own.format() == NumberFormat.BULLET) {
      return own.text().strip();
    }
    StringBuilder label = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wanted = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && wanted >= 0 && wanted < levels.size()) {
        label.append(number(wanted, levels.get(wanted), own.legal()));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private String number(int level, Level as, boolean legal) {
    boolean numbered = as.format() != NumberFormat.NONE && as.format() != NumberFormat.BULLET;
    NumberFormat format = legal && numbered ? NumberFormat.DECIMAL : as.format();
    return counts[level] == UNUSED ? "" : format.format(counts[level]);
  }

  /**
   * How one level of a list is numbered. Immutable.
   *
   * @param start the first number
   * @param format how this level's number is printed
   * @param text what is printed: {@code %1} is replaced by the outermost level's number, {@code %2}
   *     by the next one's; or the bullet itself
   * @param restartAfter the level, counted from 1, whose use starts this one anew, as does the use
   *     of any above it; 0 if nothing does; empty for the usual rule, any level above
   * @param legal true to print the numbers of all levels as decimals
   * @param hidden true to count but print nothing
   */
  record Level(
      int start,
      NumberFormat format,
      String text,
      OptionalInt restartAfter,
      boolean legal,
      boolean hidden) {
    /** Deepest level that Word knows, counted from 0. */
    static final int DEEPEST = 8;

    /** The same level with another first number. */
    Level withStart(int first) {
      return new Level(first, format, text, restartAfter, legal, hidden);
    }

    /**
     * True if the use of {@code level}, counted from 0 and above this one, starts this one anew.
     */
    boolean restartsAfter(int level) {
      return restartAfter.isEmpty() || level < restartAfter.getAsInt();
    }
  }
}
