package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines that a page draws above notes. For one page. */
final class NoteSeparators {
  /** Word draws 144 points, LibreOffice a quarter of the text's width, the UN's template 61. */
  private static final float SHORTEST = 40f;

  private static final float LONGEST = 220f;

  /** Above the rest of a note Word draws a line as wide as the text. */
  private static final float WIDEST = 600f;

  /** Pages that draw more lines underline words or draw pictures. */
  private static final int MOST = 50;

  /** A line no further from a baseline than this, compared with the letters, is of a word. */
  private static final float UNDERLINE = 0.4f;

  /** Notes are no further below the rule than this, compared with their size. */
  private static final float BELOW = 3f;

  private final List<RuledLine> rules;

  private NoteSeparators(List<RuledLine> rules) {
    this.rules = rules;
  }

  /** Those among the {@code rules} of a page that part no {@code tables}. */
  static NoteSeparators of(List<RuledLine> rules, List<PageTable> tables) {
    List<RuledLine> across =
        rules.stream()
            .filter(rule -> !rule.vertical())
            .filter(rule -> rule.length() >= SHORTEST && rule.length() <= WIDEST)
            .toList();
    return new NoteSeparators(
        across.stream()
            .filter(rule -> across.size() <= MOST && !meets(rule, rules) && !within(rule, tables))
            .toList());
  }

  private static boolean meets(RuledLine rule, List<RuledLine> rules) {
    return rules.stream()
        .anyMatch(
            other ->
                other.vertical()
                    && other.at() > rule.from() - 2
                    && other.at() < rule.to() + 2
                    && other.from() < rule.at() + 2
                    && other.to() > rule.at() - 2);
  }

  private static boolean within(RuledLine rule, List<PageTable> tables) {
    return tables.stream()
        .map(PageTable::area)
        .anyMatch(area -> rule.at() > area.bottom() - 2 && rule.at() < area.top() + 2);
  }

  /** The same {@code lines}, with those directly below such a rule marked. */
  List<Line> mark(List<Line> lines) {
    if (rules.isEmpty()) {
      return lines;
    }
    List<Line> marked = new ArrayList<>(lines);
    for (RuledLine rule : rules) {
      int next = next(rule, lines);
      if (next >= 0 && !marked.get(next).ruled()) {
        Line.Rule kind = rule.length() <= LONGEST ? Line.Rule.SHORT : Line.Rule.WIDE;
        marked.set(next, lines.get(next).below(kind));
      }
    }
    return marked;
  }

  /** Index of the line below {@code rule}; -1 if the rule is not one above notes. */
  private static int next(RuledLine rule, List<Line> lines) {
    int next = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      float distance = rule.at() - line.baseline();
      boolean beside = line.left() < rule.to() && line.right() > rule.from();
      if (beside && Math.abs(distance) <= UNDERLINE * line.size()) {
        return -1;
      }
      boolean below = distance > UNDERLINE * line.size() && distance <= BELOW * line.size();
      boolean starts = line.left() > rule.from() - 4 && line.left() < rule.to();
      boolean nearer = next < 0 || line.baseline() > lines.get(next).baseline();
      if (below && starts && nearer) {
        next = i;
      }
    }
    return next;
  }
}
