package org.uprlib.extract.addendum;

import org.uprlib.extract.position.Stance;

/**
 * A heading or a lead-in that gives what stands under it a position.
 *
 * @param stance the position; its words lie in the document's text
 * @param paragraph number of the paragraph that it stands in; empty string if it has none
 * @param level depth of the heading; 0 for a lead-in
 * @param enumerator how the heading is counted: {@code I}, {@code A}, {@code 1}; empty string if it
 *     is not
 */
record Group(Stance stance, String paragraph, int level, String enumerator) {
  static final Group NONE = new Group(Stance.NONE, "", 0, "");

  boolean isSilent() {
    return stance.isSilent();
  }
}
