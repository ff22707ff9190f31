package org.uprlib.extract.addendum;

import org.uprlib.core.document.Span;
import org.uprlib.extract.statement.Stance;

/**
 * A heading or a lead-in that gives what stands under it a position.
 *
 * @param stance the position; its words lie in the document's text
 * @param paragraph number of the paragraph that it stands in; empty string if it has none
 * @param level depth of the heading; 0 for a lead-in
 * @param count how the heading is counted
 * @param form how what stands under it is answered
 */
record Group(Stance stance, String paragraph, int level, Enumerator.Form count, Answer.Form form) {
  /** Level of a bold line, which stands below all headings. */
  static final int BOLD = 9;

  static final Group NONE = lead(Stance.NONE, "");

  /** A heading. */
  static Group heading(Stance stance, int level, Enumerator.Form count) {
    return new Group(stance, "", level, count, Answer.Form.LIST);
  }

  /** A lead-in in {@code paragraph}. */
  static Group lead(Stance stance, String paragraph) {
    return new Group(stance, paragraph, 0, Enumerator.Form.NONE, Answer.Form.LIST);
  }

  /**
   * A list of exceptions from {@code main}.
   *
   * @param words that announce it
   */
  static Group excepted(Stance main, Span words, String paragraph) {
    Stance stance = PositionMaker.excepted(main, words);
    return new Group(stance, paragraph, 0, Enumerator.Form.NONE, Answer.Form.EXCEPTION);
  }

  /** True if a heading of this level, counted so, no longer belongs under this one. */
  boolean endsAt(int otherLevel, Enumerator.Form otherCount) {
    boolean counted = count != Enumerator.Form.NONE && count == otherCount;
    return level == 0 || otherLevel < level || otherLevel == level && counted;
  }

  /** The same, for a list that stands in {@code paragraphOfList}. */
  Group in(String paragraphOfList) {
    return new Group(stance, paragraphOfList, level, count, form);
  }

  boolean isSilent() {
    return stance.isSilent();
  }
}
