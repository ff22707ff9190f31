package org.uprlib.core.paper.submission;

import java.util.stream.IntStream;

/**
 * Finds where running text begins on a first page: at headings of sections, and at the sentence
 * that holds the first verb of a line. For one page.
 */
final class ProseFinder {
  private static final int SUBJECT = 25;

  /** Words without capitals that a sentence has, at least. */
  private static final int SENTENCE = 5;

  private final TitleBlock block;
  private final FirstPage page;

  /**
   * @param block takes headings and running text
   */
  ProseFinder(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  /** Headings fill their line, number aside; in a page without lines, a number follows. */
  void findHeadings() {
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(WordKind.HEADING, i);
      if (end < 0) {
        continue;
      }
      boolean line = block.lineBegins(i) && block.ends(end);
      boolean numbered =
          page.word(i).capital()
              && ((numberBefore(i) && !block.lineBegins(i) && block.role(i - 1) != Role.DATE)
                  || (end < page.size() && sectionNumber(end))
                  || (page.word(i).shouted() && !page.before(i).plain()));
      if (line || numbered) {
        block.mark(i, end, Role.HEADING);
      }
    }
  }

  private boolean numberBefore(int i) {
    return i > 0
        && page.word(i - 1).folded().length() <= 3
        && (page.word(i - 1).number() || (page.word(i - 1).shouted() && page.before(i).stop()));
  }

  private boolean sectionNumber(int i) {
    return page.word(i).number()
        && page.word(i).folded().length() <= 2
        && (page.before(i + 1).stop() || page.before(i + 1).joined());
  }

  /** From the sentence that holds the first verb of a line, all is running text. */
  void findProse() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      if (sentence(start, end)) {
        block.mark(start, end, Role.PROSE);
        continue;
      }
      for (int i = start; i < end; i++) {
        if (block.role(i) == Role.HEADING
            && i > start
            && !numberBefore(start + 1)
            && !block.lineBegins(i)) {
          block.mark(i, end, Role.PROSE);
          break;
        }
        if (verb(i) && !inLabelled(start, i)) {
          block.mark(sentenceStart(start, i), end, Role.PROSE);
          break;
        }
      }
    }
  }

  /** A numbered line that ends as a sentence does, mostly without capitals. */
  private boolean sentence(int start, int end) {
    long small = IntStream.range(start, end).filter(i -> !page.word(i).capital()).count();
    return page.word(start).number()
        && page.before(start + 1).stop()
        && page.markBehind(end - 1) == '.'
        && small > (end - start) / 2
        && small >= SENTENCE;
  }

  private boolean verb(int i) {
    return !page.word(i).capital()
        && page.is(WordKind.VERB, i)
        && !behindFunction(i)
        && block.role(i) != Role.CONTACT
        && block.role(i) != Role.LABEL;
  }

  /** As in {@code Submitted by: Rights Watch, which works on land}: told of a name in a list. */
  private boolean inLabelled(int lineStart, int verb) {
    int name = lineStart;
    while (name < verb && block.role(name) == Role.LABEL) {
      name++;
    }
    boolean which = false;
    for (int i = name + 1; name > lineStart && i < verb && !block.sentenceEnds(i); i++) {
      which |= page.before(i).comma() && page.is(WordKind.WHICH, i);
    }
    return which && page.before(name).colon();
  }

  /** As in {@code centre d'analyse}: the word is a noun there. */
  private boolean behindFunction(int i) {
    return i > 0
        && !page.before(i).line()
        && (!page.word(i - 1).capital() || page.word(i - 1).shouted())
        && (page.is(WordKind.FUNCTION, i - 1) || page.is(WordKind.ARTICLE, i - 1));
  }

  /** Where the sentence begins whose verb is word {@code verb}. */
  private int sentenceStart(int lineStart, int verb) {
    for (int i = verb; i > lineStart; i--) {
      if (block.sentenceEnds(i)) {
        return i;
      }
      boolean edge =
          page.word(i).capital()
              && block.role(i) != block.role(i - 1)
              && (block.role(i - 1) == Role.DATE
                  || block.role(i - 1) == Role.CONTACT
                  || block.role(i - 1) == Role.STATUS
                  || (block.role(i - 1) == Role.TITLE
                      && !page.any(WordKind.THIS, start(i - 1) - 2, start(i - 1) + 1)));
      if (edge && i < verb) {
        return repeated(i, verb, lineStart);
      }
      boolean starter =
          page.word(i).capital()
              && !page.before(i).joined()
              && (page.is(WordKind.STARTER, i) || page.is(WordKind.ARTICLE, i))
              && !page.is(WordKind.AND, i - 1)
              && !page.before(i).comma()
              && block.role(i) != Role.LABEL
              && block.role(i - 1) != Role.LABEL
              && block.role(i - 1) != Role.PARTNER;
      if (starter && i < verb) {
        return i;
      }
    }
    return repeated(lineStart, verb, lineStart);
  }

  private int start(int i) {
    int from = i;
    while (from > 0 && block.role(from - 1) == block.role(i) && !page.before(from).line()) {
      from--;
    }
    return from;
  }

  /** In "by Rights Now Rights Now is a charity" the sentence begins where the name comes again. */
  private int repeated(int from, int verb, int lineStart) {
    for (int i = Math.max(from + 1, verb - SUBJECT); i < verb; i++) {
      if (page.word(i).capital() && page.before(i).plain() && occurs(i, verb, lineStart)) {
        return i;
      }
    }
    return from;
  }

  private boolean occurs(int from, int to, int lineStart) {
    int length = 0;
    while (from + length < to
        && !page.before(from + length + (length == 0 ? 1 : 0)).open()
        && length < 4) {
      length++;
    }
    if (length < 2) {
      return false;
    }
    for (int i = lineStart; i + length <= from; i++) {
      int k = 0;
      while (k < length && page.word(i + k).folded().equals(page.word(from + k).folded())) {
        k++;
      }
      if (k == length) {
        return true;
      }
    }
    return false;
  }

  /** The title block ends before the first section or numbered paragraph of running text. */
  int body() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      boolean numbered =
          page.word(start).number()
              && page.word(start).folded().length() <= 2
              && page.before(Math.min(start + 1, page.size())).stop();
      boolean prose = block.role(end - 1) == Role.PROSE;
      boolean heading = false;
      for (int i = start; i < Math.min(start + 4, end); i++) {
        heading |= block.role(i) == Role.HEADING;
      }
      if (heading || (numbered && prose)) {
        return start;
      }
    }
    return page.size();
  }
}
