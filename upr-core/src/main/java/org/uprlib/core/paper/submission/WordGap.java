package org.uprlib.core.paper.submission;

/** What stands before a word, as patterns of words name it in lower case. */
enum WordGap {
  ANY,
  LINE,
  STOP,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN,
  CLOSE,
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
      default -> page.before(i).marks().contains(Separator.Mark.valueOf(name()));
    };
  }
}
