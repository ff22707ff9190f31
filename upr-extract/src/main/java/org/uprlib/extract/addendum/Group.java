package org.uprlib.extract.addendum;

import org.uprlib.extract.position.Stance;

/**
 * A heading or a lead-in that gives what stands under it a position.
 *
 * @param stance the position; its words lie in the document's text
 * @param paragraph number of the paragraph that it stands in; empty string if it has none
 * @param level depth of the heading; 0 for a lead-in
 * @param count how the heading is counted
 */
record Group(Stance stance, String paragraph, int level, Enumerator.Form count) {
  /** Level of a bold line, which stands below all headings. */
  static final int BOLD = 9;

  static final Group NONE = new Group(Stance.NONE, "", 0, Enumerator.Form.NONE);

  /** True if a heading of this level, counted so, no longer belongs under this one. */
  boolean endsAt(int otherLevel, Enumerator.Form otherCount) {
    boolean counted = count != Enumerator.Form.NONE && count == otherCount;
    return level == 0 || otherLevel < level || otherLevel == level && counted;
  }

  boolean isSilent() {
    return stance.isSilent();
  }
}
