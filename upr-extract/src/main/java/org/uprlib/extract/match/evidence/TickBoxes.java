package org.uprlib.extract.match.evidence;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boxes of a form, of which one is ticked: {@code ☒ Implemented ☐ Not implemented}. */
final class TickBoxes {
  private static final String EMPTY = "[☐□▢◻○◯❏❑]|\\[[\\s_]*\\]|\\([\\s_]+\\)|_{2,}";
  private static final String TICKED = "[☑☒■▣◼●◉✓✔]|\\[\\s*[xXхХ✓✔]\\s*\\]|\\(\\s*[xXхХ✓✔]\\s*\\)";

  /** An empty box with the words behind it, or a tick. */
  private static final Pattern BOX =
      Pattern.compile("(?:" + EMPTY + ")(?:(?!" + EMPTY + "|" + TICKED + ")[^.;\\n])*+|" + TICKED);

  /** Words with the box behind them. */
  private static final Pattern BOX_BEHIND =
      Pattern.compile(
          "((?:(?!" + EMPTY + "|" + TICKED + ")[^.;\\n])*+)(?:(" + EMPTY + ")|" + TICKED + ")?");

  /** Words with the first box behind them, and a box at the end. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[^\\p{L}☐□▢◻○◯❏❑☑☒■▣◼●◉✓✔\\[(_]*+\\p{L}.*(?:" + EMPTY + "|" + TICKED + ")\\s*");

  private TickBoxes() {}

  /** {@code words}, as long as they are, with blanks for the boxes and what is not ticked. */
  static String withoutUnticked(String words) {
    return BEHIND.matcher(words).matches()
        ? BOX_BEHIND.matcher(words).replaceAll(TickBoxes::ticked)
        : BOX.matcher(words).replaceAll(box -> blanks(box.group()));
  }

  private static String ticked(MatchResult box) {
    String before = box.group(1);
    boolean empty = box.group(2) != null;
    String kept = empty ? blanks(before) : Matcher.quoteReplacement(before);
    return kept + blanks(box.group().substring(before.length()));
  }

  private static String blanks(String text) {
    return " ".repeat(text.length());
  }
}
