package org.uprlib.core.paper.submission;

import org.jspecify.annotations.Nullable;

/** What stands before a word, as patterns of words name it in lower case. */
enum WordGap {
  ANY,
  LINE(Separator.Mark.LINE),
  STOP(Separator.Mark.STOP),
  COMMA(Separator.Mark.COMMA),
  SEMICOLON(Separator.Mark.SEMICOLON),
  COLON(Separator.Mark.COLON),
  DASH(Separator.Mark.DASH),
  OPEN(Separator.Mark.OPEN),
  CLOSE(Separator.Mark.CLOSE),
  PLAIN,
  JOINED,
  /** Nothing but a number in its line. */
  BEGINS,
  /** A hyphen behind a number. */
  HYPHEN,
  /** A full stop, whatever follows. */
  DOT,
  /** What the next word is in: a script with capitals or without. */
  CASED,
  CASELESS,
  /** What the page is in: a language that gives all words of names capitals, or not. */
  CAPPED,
  UNCAPPED;

  private final Separator.@Nullable Mark mark;

  WordGap() {
    this(null);
  }

  WordGap(Separator.@Nullable Mark mark) {
    this.mark = mark;
  }

  boolean before(TitleBlock block, int i) {
    FirstPage page = block.page();
    return switch (this) {
      case ANY -> true;
      case PLAIN -> page.before(i).plain();
      case JOINED -> page.before(i).joined();
      case BEGINS -> block.lineBegins(i);
      case HYPHEN -> block.behindHyphen(i);
      case DOT -> page.markBehind(i - 1) == '.';
      case CASED -> page.hasCase(i);
      case CASELESS -> !page.hasCase(i);
      case CAPPED -> page.capitals();
      case UNCAPPED -> !page.capitals();
      default -> page.before(i).marks().contains(mark);
    };
  }
}
