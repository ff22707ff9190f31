package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines of a table of contents, which end in the number of a page. Stateless. */
final class ContentsEntry {
  /** {@code Introduction ........ 3}. */
  private static final Pattern LEADER =
      Pattern.compile("(?:\\.{3}|…|(?:\\. ){3})[. …]*(\\d{1,3})\\s*$");

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})\\s*");

  private ContentsEntry() {}

  /** True if dots lead to the number at its end. */
  static boolean isLed(Line line) {
    return line.endsInDigit() && LEADER.matcher(line.text()).find();
  }

  /** True if both are entries, though no dots lead to their numbers. */
  static boolean areTwo(Line above, Line below) {
    OptionalInt page = page(above);
    OptionalInt next = page(below);
    return page.isPresent() && next.isPresent() && page.getAsInt() <= next.getAsInt();
  }

  /** The number at the end of a line, set apart from its text. */
  private static OptionalInt page(Line line) {
    List<Line.Piece> pieces = line.pieces();
    if (pieces.size() == 1) {
      return OptionalInt.empty();
    }
    Line.Piece last = pieces.get(pieces.size() - 1);
    Matcher number = NUMBER.matcher(line.text().substring(last.start(), last.end()));
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
