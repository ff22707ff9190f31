package org.uprlib.core.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where notes begin that are set as large as the text above them. Their mark tells them, the
 * same mark in the text, and the room or the line drawn above them. For one document.
 */
final class FullSizeNotes {
  /** Further apart than this, compared with their size, lines are not of the same notes. */
  private static final float FAR = 3f;

  /** Marks raised in the text of the pages so far. */
  private final Set<String> seen = new HashSet<>();

  /** How a line begins that may open a note. */
  record Opening(String mark, boolean next) {
    boolean star() {
      return !mark.isEmpty() && !Character.isLetterOrDigit(mark.charAt(0));
    }
  }

  /** Tells how a line begins, by the notes so far. */
  interface Openings {
    Opening of(Line line);
  }

  /** The first line of the notes at the foot of a page; the number of its lines without any. */
  int start(List<Line> lines, Openings openings) {
    Set<String> here = new HashSet<>();
    int start = lines.size();
    for (int i = 0; i < lines.size() && start == lines.size(); i++) {
      Line line = lines.get(i);
      if (mayOpen(line) && opens(lines, i, openings.of(line), here) && allNotes(lines, i)) {
        start = i;
      } else {
        addRaised(line, here);
      }
    }
    seen.addAll(here);
    return start;
  }

  private static boolean mayOpen(Line line) {
    return line.ruled() || line.startsRaised() || Character.isDigit(line.text().charAt(0));
  }

  private boolean opens(List<Line> lines, int index, Opening opening, Set<String> here) {
    Line line = lines.get(index);
    boolean known = here.contains(opening.mark());
    if (opening.mark().isEmpty()) {
      return false;
    }
    if (opening.star()) {
      return index > 0 && line.ruled();
    }
    if (line.startsRaised()) {
      return known || (opening.next() && (line.ruled() || seen.contains(opening.mark())));
    }
    boolean off = index > 0 && (line.ruled() || line.standsOff(lines.get(index - 1)));
    boolean marked = known || (line.ruled() && typed(lines.subList(0, index), opening.mark()));
    return opening.next() && off && marked;
  }

  /** True if {@code mark} stands behind a word, not raised: {@code the claims.1}. */
  private static boolean typed(List<Line> lines, String mark) {
    Pattern behind =
        Pattern.compile("\\p{L}[.,;:)”’\"]{0,2}" + Pattern.quote(mark) + "(?![\\d.\\p{L}])");
    return lines.stream().anyMatch(line -> behind.matcher(line.text()).find());
  }

  /**
   * True if no heading, numbered paragraph or line that is far off stands below line {@code index}
   * and the notes after it whose marks are raised.
   */
  private static boolean allNotes(List<Line> lines, int index) {
    boolean notes = true;
    for (int i = index + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean far = lines.get(i - 1).baseline() - line.baseline() > FAR * line.size();
      boolean numbered = LineStart.numberLabel(line.text()) || LineStart.dottedLabel(line.text());
      notes = line.startsRaised() || (notes && !far && !numbered && !line.bold());
    }
    return notes;
  }

  private static void addRaised(Line line, Set<String> marks) {
    for (Line.Piece piece : line.pieces()) {
      if (piece.style().superscript()) {
        String raised = line.text().substring(piece.start(), piece.end());
        marks.addAll(List.of(Footnotes.plain(raised).split("[,;\\s]+", -1)));
      }
    }
  }

  /** True if {@code line} begins with a mark that is raised, or stands below a rule. */
  static boolean marked(Line line) {
    return (line.ruled() || line.startsRaised()) && Footnotes.marked(line);
  }

  /** Where the notes at the end of a column begin, as lines alone can tell. */
  static int footStart(List<Line> column) {
    for (int i = 1; i < column.size(); i++) {
      Line line = column.get(i);
      boolean off = line.ruled() || line.standsOff(column.get(i - 1));
      if (off && marked(line) && allNotes(column, i)) {
        return i;
      }
    }
    return column.size();
  }
}
