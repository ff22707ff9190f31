package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.OptionalInt;

/** Determines the levels of headings by face, size and place. */
record HeadingLevels(TextMeasures measures) {
  /** Headings may be set this much larger than running text. */
  static final float LARGER = 1.08f;

  private static final int LONGEST = 160;

  /** Level of the heading that {@code lines} form, 1 for the outermost; empty for a paragraph. */
  OptionalInt level(List<Line> lines) {
    Line first = lines.get(0);
    String text = first.text().strip();
    String last = lines.get(lines.size() - 1).text().strip();
    boolean numbered = LineStart.numberLabel(text) || LineStart.dottedLabel(text);
    if (lines.size() > 3 || text.length() > LONGEST || leader(text) || numbered) {
      return OptionalInt.empty();
    }
    boolean section = LineStart.section(text);
    boolean larger = lines.stream().allMatch(l -> l.size() > measures.size() * LARGER);
    boolean bold = lines.stream().allMatch(Line::bold);
    boolean closed = !last.isEmpty() && ".;,:)".indexOf(last.charAt(last.length() - 1)) >= 0;
    if (section && (larger || bold || centred(lines))) {
      return OptionalInt.of("IVX".indexOf(text.charAt(0)) >= 0 ? 1 : 2);
    }
    if (larger && !closed) {
      return OptionalInt.of(first.size() > measures.size() * 1.3f ? 1 : 2);
    }
    boolean title = (bold || centred(lines)) && !closed && LineStart.capital(text);
    return title ? OptionalInt.of(3) : OptionalInt.empty();
  }

  private boolean centred(List<Line> lines) {
    for (Line line : lines) {
      float before = line.left() - measures.left();
      float after = measures.right() - line.right();
      if (before < 2 * line.size() || Math.abs(before - after) > 2 * line.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean leader(String text) {
    return text.contains("....") || text.contains(". . . ");
  }
}
