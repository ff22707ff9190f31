package org.uprlib.core.paper.submission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.text.Blank;

/**
 * What is between two words. Immutable.
 *
 * @param marks what parts them, beside blanks
 * @param joined nothing that parts words: no blank
 */
record Separator(Set<Mark> marks, boolean joined) {
  /** What parts words. */
  enum Mark {
    /** A break of lines, or the beginning of one. */
    LINE("\n"),
    /** The end of a sentence: a stop before a blank. */
    STOP(".!?。？؟"),
    COMMA(",，،、"),
    /** A bullet, a vertical bar, a slash or plus sign between blanks, what parts columns, too. */
    SEMICOLON(";؛；｜•●▪◦‣⁃|■·*"),
    /** What items begin with; a dash does, too. */
    BULLET("•●▪◦‣⁃■·*"),
    /** A tab or a wide blank. */
    COLUMN(""),
    /** Between names in several languages, as in a letterhead. */
    BAR("|｜·"),
    COLON(":："),
    /** A hyphen counts between blanks. */
    DASH("–—"),
    OPEN("([«（"),
    CLOSE(")]»）"),
    COPYRIGHT("©");

    private final String characters;

    Mark(String characters) {
      this.characters = characters;
    }

    boolean writtenAs(int character) {
      return characters.indexOf(character) >= 0;
    }
  }

  static final Separator END = new Separator(EnumSet.of(Mark.LINE, Mark.STOP), false);

  private static final Separator BLANK = new Separator(EnumSet.noneOf(Mark.class), false);

  /** What no phrase goes on over. */
  private static final Set<Mark> PARTING =
      EnumSet.of(Mark.STOP, Mark.SEMICOLON, Mark.COLON, Mark.OPEN, Mark.CLOSE);

  private static final Pattern BETWEEN_ITEMS = Pattern.compile(" [/+] ");

  private static final Pattern COLUMNS =
      Pattern.compile("[^\\n]*(?:\t|[ \u00A0]{3}|\u3000{2})[^\\n]*");

  private static final Set<Mark> SIDE_BY_SIDE = EnumSet.of(Mark.COLUMN, Mark.BAR);

  static final Set<Mark> MARKS = EnumSet.allOf(Mark.class);

  private static final Set<Mark> CLOSED = EnumSet.of(Mark.CLOSE);

  /**
   * What is between two words.
   *
   * @param original the same as the paper has it, where blanks keep their width
   * @param first whether it is before the first word of a line
   */
  static Separator of(String between, String original, boolean first) {
    if (!first && between.equals(" ") && original.equals(between)) {
      return BLANK;
    }
    boolean joined = !first;
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      joined &= !Blank.is(c);
      if (c != ' ') {
        for (Mark mark : MARKS) {
          if (mark.writtenAs(c)) {
            marks.add(mark);
          }
        }
      }
    }
    if (first) {
      marks.add(Mark.LINE);
    }
    if (joined) {
      // Behind a sentence in Chinese is no blank.
      if (between.indexOf('？') < 0 && between.indexOf('。') < 0) {
        marks.remove(Mark.STOP);
      }
      // French writes "les militant·e·s".
      if (between.equals("·")) {
        marks.removeAll(Set.of(Mark.SEMICOLON, Mark.BAR));
      }
    } else if (between.indexOf('-') >= 0) {
      marks.add(Mark.DASH);
    }
    boolean columns = !first && COLUMNS.matcher(original).matches();
    if (columns || BETWEEN_ITEMS.matcher(between).find()) {
      marks.add(Mark.SEMICOLON);
    }
    if (columns) {
      marks.add(Mark.COLUMN);
    }
    return new Separator(marks, joined);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether one of these marks is there. */
  boolean has(Set<Mark> any) {
    return !Collections.disjoint(marks, any);
  }

  boolean line() {
    return marks.contains(Mark.LINE);
  }

  boolean comma() {
    return marks.contains(Mark.COMMA);
  }

  /** Parts what is side by side, as the names of one organisation in two languages. */
  boolean sideBySide() {
    return has(SIDE_BY_SIDE);
  }

  /** Whether a phrase cannot go on over it. */
  boolean parts() {
    return has(PARTING);
  }

  /** Blank space only. */
  boolean plain() {
    return marks.isEmpty();
  }

  /** Nothing but the end of a bracket and blank space. */
  boolean plainBehindBracket() {
    return marks.equals(CLOSED);
  }
}
