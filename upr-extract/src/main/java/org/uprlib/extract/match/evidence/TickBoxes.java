package org.uprlib.extract.match.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boxes of a form, of which one is ticked: {@code ☒ Implemented ☐ Not implemented}. */
final class TickBoxes {
  private static final String EMPTY = "[☐□▢◻○◯❏❑]|\\[[\\s_]*\\]|\\([\\s_]+\\)|_{2,}";
  private static final String TICKED = "[☑☒■▣◼●◉✓✔]|\\[\\s*[xXхХ✓✔]\\s*\\]|\\(\\s*[xXхХ✓✔]\\s*\\)";

  /** An empty box with the words behind it, or a tick. */
  private static final Pattern BOX =
      Pattern.compile("(?:" + EMPTY + ")(?:(?!" + EMPTY + "|" + TICKED + ")[^.;\\n])*+|" + TICKED);

  private TickBoxes() {}

  /** {@code words}, as long as they are, with blanks for the boxes and what is not ticked. */
  static String withoutUnticked(String words) {
    return BOX.matcher(words)
        .replaceAll(box -> Matcher.quoteReplacement(" ".repeat(box.group().length())));
  }
}
