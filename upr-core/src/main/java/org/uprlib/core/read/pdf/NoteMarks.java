package org.uprlib.core.read.pdf;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of notes in lines of text: raised, or typed in square brackets. Not thread-safe. */
final class NoteMarks {
  /** A mark between square brackets, which need not be raised, with the blank before it. */
  static final Pattern TYPED = Pattern.compile("(?<=\\S)\\s?\\[(\\d{1,3})\\]");

  /** A number, or the last of a range. */
  private static final Pattern LAST = Pattern.compile("(?:\\d{1,3}[-–‑])?(\\d{1,3})");

  private final Set<String> marks = new HashSet<>();
  private int highest;

  /** Adds those within {@code line}. */
  void add(Line line) {
    for (Line.Piece piece : line.pieces()) {
      if (piece.style().superscript()) {
        String raised = line.text().substring(piece.start(), piece.end());
        for (String mark : Footnotes.plain(raised).split("[,;\\s]+", -1)) {
          add(mark);
        }
      }
    }
    Matcher typed = line.text().indexOf('[') < 0 ? null : TYPED.matcher(line.text());
    while (typed != null && typed.find()) {
      add(typed.group(1));
    }
  }

  private void add(String mark) {
    marks.add(mark);
    Matcher last = LAST.matcher(mark);
    if (last.matches()) {
      highest = Math.max(highest, Integer.parseInt(last.group(1)));
    }
  }

  void addAll(NoteMarks others) {
    marks.addAll(others.marks);
    highest = Math.max(highest, others.highest);
  }

  boolean contains(String mark) {
    return marks.contains(mark);
  }

  /** The highest number among them; 0 if none is a number. */
  int highest() {
    return highest;
  }
}
