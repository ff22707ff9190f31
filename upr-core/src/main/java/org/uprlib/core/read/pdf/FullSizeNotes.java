package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds where notes begin that are set as large as the text above them. Their mark shows them, the
 * same mark in the text, and the room or the line drawn above them. For one document.
 */
record FullSizeNotes(NoteMarks seen) {
  /** How a line begins that may open a note. */
  record Opening(String mark, boolean next) {}

  /**
   * The first line of the notes at the foot of a page; the number of its lines without any.
   *
   * @param openings finds how a line begins, by the notes so far
   */
  int start(List<Line> lines, Function<Line, Opening> openings) {
    NoteMarks here = new NoteMarks();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (mayOpen(line) && opens(lines, i, openings.apply(line), here) && allNotes(lines, i)) {
        return i;
      }
      here.add(line);
    }
    return lines.size();
  }

  /**
   * The first line, below a rule at the foot of a page, that continues {@code last}, the last line
   * of the notes on the page before; the number of lines if none does.
   */
  static int rest(List<Line> lines, Line last) {
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.above() != Line.Rule.NONE
          && Footnotes.sameSize(line, last)
          && !Footnotes.marked(line)
          && !labelled(line)
          && allNotes(lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean labelled(Line line) {
    return line.bold() || LineStart.label(line.text()) || LineStart.letterLabel(line.text());
  }

  private static boolean mayOpen(Line line) {
    return line.ruled() || line.startsRaised() || Character.isDigit(line.text().charAt(0));
  }

  private boolean opens(List<Line> lines, int index, Opening opening, NoteMarks here) {
    Line line = lines.get(index);
    boolean known = here.contains(opening.mark());
    if (opening.mark().isEmpty()) {
      return false;
    }
    if (Footnotes.star(opening.mark())) {
      return index > 0 && line.ruled();
    }
    if (line.startsRaised()) {
      return known || (opening.next() && (line.ruled() || seen.contains(opening.mark())));
    }
    boolean off = index > 0 && (line.ruled() || line.isSetOff(lines.get(index - 1)));
    boolean marked = known || (line.ruled() && typed(lines.subList(0, index), opening.mark()));
    return opening.next() && off && marked;
  }

  /** True if {@code mark} follows a word and is not raised: {@code the claims.1}. */
  private static boolean typed(List<Line> lines, String mark) {
    Pattern behind =
        Pattern.compile("\\p{L}[.,;:)”’\"]{0,2}" + Pattern.quote(mark) + "(?![\\d.\\p{L}])");
    return lines.stream().anyMatch(line -> behind.matcher(line.text()).find());
  }

  /**
   * True if line {@code index}, and the notes after it whose marks are raised, are not followed by
   * a heading, a numbered paragraph or a line far from the one above.
   */
  private static boolean allNotes(List<Line> lines, int index) {
    boolean notes = true;
    for (int i = index + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean far = line.farFrom(lines.get(i - 1));
      boolean numbered = LineStart.numberLabel(line.text()) || LineStart.dottedLabel(line.text());
      notes = line.startsRaised() || (notes && !far && !numbered && !line.bold());
    }
    return notes;
  }
}
