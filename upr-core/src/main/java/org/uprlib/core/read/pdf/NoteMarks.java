package org.uprlib.core.read.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds in the body the marks of the notes that were found, and keeps where each stood. For one
 * document and one thread.
 */
final class NoteMarks {
  private final Map<String, Footnotes.Found> byMark = new HashMap<>();
  private final Map<Footnotes.Found, Integer> anchors = new IdentityHashMap<>();

  NoteMarks(List<Footnotes.Found> notes) {
    for (Footnotes.Found note : notes) {
      byMark.putIfAbsent(note.mark(), note);
    }
  }

  /**
   * Number of characters at the end of {@code text} that are the mark of a note; 0 if there is
   * none.
   *
   * @param raised whether the text is set as superscript; figures count only then
   */
  int markLength(String text, boolean raised) {
    String plain = Footnotes.plain(text.stripTrailing());
    int trailing = text.length() - text.stripTrailing().length();
    if (raised) {
      return byMark.containsKey(plain.strip()) ? text.length() : 0;
    }
    int stars = 0;
    while (stars < plain.length() && plain.charAt(plain.length() - 1 - stars) == '*') {
      stars++;
    }
    boolean mark = stars > 0 && byMark.containsKey("*".repeat(stars));
    return mark ? stars + trailing : 0;
  }

  /** Notes that the mark {@code text} stood at {@code position} of the cleaned text. */
  void stoodAt(String text, int position) {
    Footnotes.Found note = byMark.get(Footnotes.plain(text.strip()));
    if (note != null) {
      anchors.putIfAbsent(note, position);
    }
  }

  /** Where the mark of {@code note} stood. */
  OptionalInt anchor(Footnotes.Found note) {
    Integer position = anchors.get(note);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
