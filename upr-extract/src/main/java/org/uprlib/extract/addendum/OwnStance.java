package org.uprlib.extract.addendum;

import org.uprlib.extract.statement.Stance;

/**
 * What the words on a recommendation say of its position.
 *
 * @param stance the position; its words lie in the document's text
 * @param opening true if these words open with it
 * @param weak true if they but take note
 */
record OwnStance(Stance stance, boolean opening, boolean weak) {
  static final OwnStance SILENT = new OwnStance(Stance.NONE, false, false);

  Answer.Form form() {
    return opening && !weak ? Answer.Form.OWN : Answer.Form.ASIDE;
  }
}
