package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the titles on a first page: runs of the words of which titles are made, and the name of a
 * State behind the review's that no list knows. For one page.
 */
final class TitleFinder {
  /** What titles are made of, beside the names of States and bodies. */
  private static final Set<WordKind> IN_TITLES =
      EnumSet.of(
          WordKind.REVIEW,
          WordKind.SESSION,
          WordKind.CYCLE,
          WordKind.PAPER,
          WordKind.PAPER_WORD,
          WordKind.TITLE_WORD,
          WordKind.FUNCTION,
          WordKind.MONTH);

  private static final Set<WordKind> OF_PAPERS =
      Set.of(WordKind.PAPER, WordKind.PAPER_WORD, WordKind.SESSION, WordKind.CYCLE, WordKind.MONTH);

  private final TitleBlock block;
  private final FirstPage page;
  private final Ordinals ordinals;

  /**
   * @param block takes the titles
   */
  TitleFinder(TitleBlock block, Ordinals ordinals) {
    this.block = block;
    this.page = block.page();
    this.ordinals = ordinals;
  }

  /** Marks runs of words of which titles are made, with at least one that only titles have. */
  void find() {
    for (int line = 0; line < page.lines(); line++) {
      int end = page.lineStart(line + 1);
      for (int i = page.lineStart(line); i < end; ) {
        int stop = i;
        boolean anchor = false;
        while (stop < end) {
          int next = titleWord(stop);
          if (next < 0
              || (stop > i
                  && page.before(stop).stop()
                  && page.word(stop).capital()
                  && page.before(stop).line())) {
            break;
          }
          anchor |= anchor(stop) > 0;
          stop = Math.min(next, end);
        }
        if (anchor) {
          title(i, stop, page.lineStart(line), end);
        } else if (stop == end
            && i == page.lineStart(line)
            && stateAlone(i, end)
            && !page.any(WordKind.ORGANISATION, i, end)) {
          block.mark(i, stop, Role.TITLE);
        }
        i = Math.max(stop, i + 1);
      }
    }
  }

  /** Not as in {@code Rights Sylvania}, where the State's name is part of another. */
  private boolean stateAlone(int from, int to) {
    for (int i = from; i < to; i++) {
      if (block.state(i).isPresent()) {
        return i == from || !page.is(WordKind.TOPIC, i - 1) || !page.before(i).plain();
      }
    }
    return false;
  }

  int anchor(int i) {
    int end = -1;
    for (WordKind kind :
        new WordKind[] {WordKind.REVIEW, WordKind.SESSION, WordKind.CYCLE, WordKind.PAPER}) {
      end = Math.max(end, page.end(kind, i));
    }
    return Math.max(end, council(i));
  }

  /** The Council, unless its words are part of a longer name. */
  private int council(int i) {
    boolean inName =
        i > 0
            && page.before(i).plain()
            && page.word(i - 1).capital()
            && titleOnly(i - 1) < 0
            && !page.word(i - 1).number();
    return inName ? -1 : page.end(WordKind.COUNCIL, i);
  }

  int titleOnly(int i) {
    int end = -1;
    for (WordKind kind : IN_TITLES) {
      end = Math.max(end, page.end(kind, i));
    }
    return end;
  }

  /** The word after what a title may hold at word {@code i}; -1 if it is no word of titles. */
  private int titleWord(int i) {
    if (block.role(i) != Role.FREE) {
      return -1;
    }
    TitleBlock.StateAt state = block.state(i).orElse(null);
    int end = Math.max(titleOnly(i), council(i));
    end = state == null ? end : Math.max(end, state.end());
    boolean number = page.word(i).number() || ordinals.knows(page.word(i).folded());
    return end < 0 && number ? i + 1 : end;
  }

  private void title(int from, int to, int lineStart, int lineEnd) {
    if (from > lineStart && nameOfReview(lineStart, from, to, lineEnd)) {
      return;
    }
    int first = from;
    int last = to;
    if (from > lineStart && block.role(from - 1) == Role.FREE && page.before(from).plain()) {
      first = leftEdge(from, to);
    }
    if (to < lineEnd && block.role(to) == Role.FREE) {
      last = rightEdge(first, to);
    }
    if (first >= last) {
      return;
    }
    block.mark(first, last, Role.TITLE);
    nameUnknownState(last, lineEnd);
  }

  /** As {@code Coalition on the UPR} and {@code Plataforma EPU Sylvania}: it submits. */
  private boolean nameOfReview(int lineStart, int from, int to, int lineEnd) {
    boolean begins = page.is(WordKind.ORGANISATION, lineStart) && page.word(lineStart).capital();
    boolean all = to == lineEnd && page.all(lineStart, from, i -> block.role(i) == Role.FREE);
    return begins
        && all
        && page.all(from, to, i -> !page.is(OF_PAPERS, i) && !page.word(i).number());
  }

  /** Words of the name before the title stay with it. */
  private int leftEdge(int from, int to) {
    int first = from;
    while (first < to) {
      boolean titles =
          anchor(first) > 0
              || page.is(WordKind.PAPER_WORD, first)
              || (page.is(WordKind.FUNCTION, first) && functionsThenAnchor(first, to))
              || ordinals.knows(page.word(first).folded())
              || page.word(first).number();
      if (titles) {
        return first;
      }
      TitleBlock.StateAt state = block.state(first).orElse(null);
      first = state == null ? first + 1 : state.end();
    }
    return to;
  }

  private boolean functionsThenAnchor(int from, int to) {
    int i = from;
    while (i < to && page.is(WordKind.FUNCTION, i)) {
      i++;
    }
    return i < to
        && (anchor(i) > 0
            || page.is(WordKind.PAPER_WORD, i)
            || page.word(i).number()
            || ordinals.knows(page.word(i).folded()));
  }

  /** Words of the name behind the title stay with it. */
  private int rightEdge(int from, int to) {
    if (!page.before(to).plain() || !page.word(to).capital()) {
      int last = to;
      while (last > from
          && page.is(WordKind.FUNCTION, last - 1)
          && !block.state(last - 1).isPresent()) {
        last--;
      }
      return page.before(to).plain() ? last : to;
    }
    int kept = from;
    int i = from;
    while (i < to) {
      int anchored = anchor(i);
      TitleBlock.StateAt state = block.state(i).orElse(null);
      if (anchored > 0) {
        kept = anchored;
        i = anchored;
      } else if (state != null) {
        Separator gap = page.before(i);
        boolean bound =
            i > from
                && (page.is(WordKind.FUNCTION, i - 1) || gap.dash() || gap.colon() || gap.open());
        i = state.end();
        kept = bound ? i : kept;
      } else {
        boolean keep =
            page.word(i).number()
                || page.is(WordKind.MONTH, i)
                || page.is(WordKind.PAPER_WORD, i)
                || isGroup(i);
        i = keep ? Math.max(i + 1, page.end(WordKind.TITLE_WORD, i)) : i + 1;
        kept = keep ? Math.min(i, to) : kept;
      }
    }
    return Math.min(kept, to);
  }

  /** As {@code working group}: several words that belong to titles only together. */
  private boolean isGroup(int i) {
    return page.end(WordKind.TITLE_WORD, i) > i + 1;
  }

  /** As of Sylvania, which is in no list: what stands behind the review's name and "of". */
  private void nameUnknownState(int from, int lineEnd) {
    int i = from;
    while (i > 0 && page.is(WordKind.FUNCTION, i - 1) && block.role(i - 1) == Role.TITLE) {
      i--;
    }
    boolean review = false;
    for (int k = Math.max(0, i - 5); k < i; k++) {
      int end = page.end(WordKind.REVIEW, k);
      review |= end > 0 && end >= i - 1;
    }
    if (!review) {
      return;
    }
    int start = from;
    while (start < lineEnd
        && (page.is(WordKind.FUNCTION, start) || page.is(WordKind.ARTICLE, start))
        && page.before(start).plain()) {
      start++;
    }
    boolean bound =
        start > i
            || (start < lineEnd
                && (page.before(start).dash()
                    || page.before(start).colon()
                    || page.before(start).open()));
    if (!bound || block.state(start).isPresent()) {
      return;
    }
    int longest = block.ofRepublic(start + 1) ? start + 6 : start + 4;
    int end = start;
    while (end < lineEnd
        && end < longest
        && block.role(end) == Role.FREE
        && (page.word(end).capital() || (end > start && block.ofRepublic(end)))
        && !page.word(end).number()
        && (titleOnly(end) < 0
            || block.ofRepublic(end + 1)
            || (end > start && block.ofRepublic(end)))
        && page.end(WordKind.SUBMITTED_BY, end) < 0
        && page.end(WordKind.SUBMITTER, end) < 0
        && !page.is(WordKind.ORGANISATION, end)
        && (end == start || page.before(end).plain())) {
      end++;
    }
    if (end > start && end < longest) {
      block.mark(from, end, Role.TITLE);
      block.unknownState(start, end);
    }
  }
}
