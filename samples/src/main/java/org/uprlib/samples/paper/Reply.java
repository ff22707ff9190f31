package org.uprlib.samples.paper;

import java.util.Optional;

/**
 * What the addendum answers to one recommendation. Immutable.
 *
 * @param label the recommendation
 * @param paragraph number of the addendum's paragraph that states the position
 * @param comment what else the State says of it
 */
record Reply(String label, StatedPosition answer, int paragraph, Optional<String> comment) {
  static Reply of(String label, StatedPosition answer, int paragraph) {
    return new Reply(label, answer, paragraph, Optional.empty());
  }

  Reply withComment(String text) {
    return new Reply(label, answer, paragraph, Optional.of(Markup.oneLine(text)));
  }
}
