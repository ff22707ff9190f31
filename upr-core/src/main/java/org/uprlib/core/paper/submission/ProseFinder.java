package org.uprlib.core.paper.submission;

import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.paper.submission.Separator.Mark;

/**
 * Finds running text on a first page: from the sentence that contains the first verb of a line on,
 * and lists of what is asked. For one page.
 */
record ProseFinder(TitleBlock block, ProposalWording proposals) {
  private static final int SUBJECT = 25;

  /** Words without capitals that a sentence has, at least. */
  private static final int SENTENCE = 10;

  /** The same behind a number, or about an organisation of which the noun alone is given. */
  private static final int SENTENCE_WITH_LEAD = 5;

  /** What lists of names follow. */
  private static final Set<Role> LISTS = Set.of(Role.LABEL, Role.PARTNER, Role.SUPPORT);

  /** Words of a sentence in Arabic, at least. */
  private static final int ARABIC_SENTENCE = 12;

  /** What a line contains that is a whole title block, its breaks being lost. */
  private static final Set<Role> TITLE_BLOCK = Set.of(Role.LABEL, Role.CONTACT);

  /** What running text may follow on without a break. */
  private static final Set<Role> EDGES = Set.of(Role.DATE, Role.CONTACT, Role.STATUS, Role.TITLE);

  private FirstPage page() {
    return block.page();
  }

  /** From the sentence that contains the first verb of a line, all is running text. */
  void findProse() {
    for (Name line : page().lines()) {
      boolean whole = block.goesOn(line.from()) || sentence(line.from(), line.to());
      int from = whole ? line.from() : proseStart(line.from(), line.to());
      block.mark(from, line.to(), Role.PROSE);
    }
  }

  /**
   * Two items or more, one behind the other, that open with what is asked, or a sentence that does.
   */
  void findAsks() {
    int last = page().size();
    for (int from = 0; from < last; ) {
      int to = from;
      long small = 0;
      boolean several = false;
      for (int end = itemEnd(from); to < last && asks(to, end); end = itemEnd(to)) {
        several = to > from;
        small = Math.max(small, smallWords(to, end));
        to = end;
      }
      if (small > 0 && (several || page().markBehind(to - 1) == '.')) {
        block.mark(from, to, Role.PROSE);
      }
      from = Math.max(to, itemEnd(from));
    }
  }

  private boolean asks(int from, int to) {
    return block.role(from) == Role.FREE && proposals.asks(page().words(from, to));
  }

  /** What names that open with a verb have no more of than articles: {@code Save the Children}. */
  private long smallWords(int from, int to) {
    boolean name = page().word(from + 1).capital();
    return IntStream.range(from + 1, name ? from : to)
        .filter(i -> block.is(Construction.TELLING, i))
        .count();
  }

  /** Where the line, or the item of a list in a line, ends that begins at word {@code from}. */
  private int itemEnd(int from) {
    int end = from + 1;
    while (end < page().size() && !block.lineBegins(end)) {
      end++;
    }
    return end;
  }

  /** Where the running text of a line begins; its end if it has none. */
  private int proseStart(int start, int end) {
    for (int i = start; i < end; i++) {
      if (block.role(i) == Role.HEADING && !block.lineBegins(i)) {
        return i;
      }
      if (block.is(Construction.SENTENCE_VERB, i) && !inLabelled(start, i)) {
        return sentenceStart(start, i);
      }
    }
    return end;
  }

  /**
   * A line that ends as a sentence does, or has a number and is full, mostly without capitals;
   * longer if it has no number.
   */
  private boolean sentence(int start, int end) {
    if (numberedSentence(start, end)) {
      return true;
    }
    if (!page().hasCase(start)) {
      return block.role(start - 1) != Role.LABEL && sentenceWithoutCase(start, end);
    }
    long small = IntStream.range(start, end).filter(i -> !page().word(i).capital()).count();
    boolean numbered = block.is(Construction.NUMBERED_LINE, start);
    boolean subject = numbered || block.is(Construction.NOUN_SUBJECT, start);
    int least = Math.max(subject ? SENTENCE_WITH_LEAD : SENTENCE, (end - start) / 2 + 1);
    boolean goesOn = numbered && page().fullLineAbove(end);
    return (goesOn || page().markBehind(end - 1) == '.')
        && small >= least
        && (numbered || !page().any(start, end, i -> TITLE_BLOCK.contains(block.role(i))));
  }

  /** A line with a number that a full stop ends, and no item of a list of names. */
  private boolean numberedSentence(int start, int end) {
    return page().word(start).folded().equals("1")
        && !LISTS.contains(block.role(start - 1))
        && page().markBehind(end - 1) == '.'
        && block.is(Construction.NUMBERED_TEXT, start, end);
  }

  /** A long line that a full stop ends; in Chinese one with its full stop. */
  private boolean sentenceWithoutCase(int start, int end) {
    boolean stop = page().markBehind(end - 1) == '.';
    String line = page().words(start, end) + page().markBehind(end - 1);
    return (end - start >= ARABIC_SENTENCE && stop) || line.indexOf('。') >= 0;
  }

  /** As in {@code Submitted by Rights Watch, which works on land}: said of a name in a list. */
  private boolean inLabelled(int lineStart, int verb) {
    int name = lineStart;
    while (name < verb && block.role(name) == Role.LABEL) {
      name++;
    }
    return name > lineStart && page().any(name + 1, verb, i -> page().before(i).comma());
  }

  /** Where the sentence begins whose verb is word {@code verb}. */
  private int sentenceStart(int lineStart, int verb) {
    for (int i = verb; i > lineStart; i--) {
      if (page().word(i).capital() && edge(i)) {
        return repeated(i, verb, lineStart);
      }
      if (block.is(Construction.SENTENCE_BEGINS, i)) {
        return i;
      }
    }
    return repeated(lineStart, verb, lineStart);
  }

  /** What is before word {@code i} ends there, and is no "this report". */
  private boolean edge(int i) {
    Role before = block.role(i - 1);
    return before != block.role(i)
        && EDGES.contains(before)
        && !page().any(WordKind.THIS, i - 3, i);
  }

  /** In "by Rights Now Rights Now is a charity" the sentence begins where the name comes again. */
  private int repeated(int from, int verb, int lineStart) {
    for (int i = Math.max(from + 1, verb - SUBJECT); i < verb; i++) {
      if (occurs(i, verb, lineStart)) {
        return i;
      }
    }
    return from;
  }

  private boolean occurs(int from, int to, int lineStart) {
    int bracket = from + 1;
    while (bracket < Math.min(to, from + 4) && !page().before(bracket).has(Mark.OPEN)) {
      bracket++;
    }
    int length = bracket - from;
    return length > 1
        && page().any(lineStart, from - length + 1, i -> page().same(i, from, length));
  }

  /** The title block ends before the first section or numbered paragraph of running text. */
  int body() {
    for (Name line : page().lines()) {
      int start = line.from();
      int end = line.to();
      boolean numbered = block.is(Construction.NUMBERED_LINE, start);
      boolean heading =
          page().any(start, Math.min(start + 4, end), i -> block.role(i) == Role.HEADING);
      boolean text = numbered && block.role(end - 1) == Role.PROSE;
      if (text || heading) {
        return start;
      }
    }
    return page().size();
  }
}
