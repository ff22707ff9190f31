package org.uprlib.core.paper.submission;

/** Finds, on a first page that is a letter, whom it is to and for whom it is signed. */
final class LetterFinder {
  private final TitleBlock block;
  private final FirstPage page;

  /**
   * @param block takes addressees and the words before who signs
   */
  LetterFinder(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  void find() {
    int greeting = line(WordKind.SALUTATION, 0);
    int closing = line(WordKind.CLOSING, greeting + 1);
    boolean addressee = false;
    for (int line = 0; line < greeting; line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      if (addressee && block.role(start) == Role.FREE) {
        block.mark(start, end, Role.ADDRESSEE);
      } else {
        addressee = page.end(WordKind.COUNCIL, start) > start + 1;
      }
    }
    for (int line = closing + 1; closing > 0 && line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = Math.max(page.end(WordKind.FUNCTION, start), page.end(WordKind.ON_BEHALF, start));
      if (end > 0 && page.before(end).plain() && !page.is(WordKind.ARTICLE, start)) {
        block.mark(start, end, Role.LABEL);
      }
    }
  }

  /** The first line from {@code from} on that begins so; -1 if none does. */
  private int line(WordKind kind, int from) {
    for (int line = from; line < page.lines(); line++) {
      if (page.is(kind, page.lineStart(line))) {
        return line;
      }
    }
    return -1;
  }
}
