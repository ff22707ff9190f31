package org.uprlib.core.paper.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles on a first page: runs of the words of which titles are made, and the name of a
 * State behind the review's that no list knows. For one page().
 */
record TitleFinder(TitleBlock block, Ordinals ordinals) {
  /** What only titles have, beside the names of bodies. */
  private static final Set<WordKind> ANCHORS =
      Set.of(WordKind.REVIEW, WordKind.SESSION, WordKind.CYCLE, WordKind.PAPER);

  /** What titles are made of, beside the names of States and bodies. */
  private static final Set<WordKind> IN_TITLES =
      Set.of(
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

  /** What begins something else behind the name of a State. */
  private static final Set<WordKind> BEHIND_STATE =
      Set.of(WordKind.SUBMITTED_BY, WordKind.SUBMITTER, WordKind.ORGANISATION);

  private static final int LONGEST_STATE = 6;

  private static final int LONGEST_ADDRESS_LINE = 8;

  private FirstPage page() {
    return block.page();
  }

  /** Marks runs of words of which titles are made, with at least one that only titles have. */
  void find() {
    for (int line = 0; line < page().lines(); line++) {
      int start = page().lineStart(line);
      int end = page().lineStart(line + 1);
      for (int i = start; i < end; ) {
        int stop = i;
        boolean anchor = false;
        for (int next = titleWord(stop); stop < end && next > 0; next = titleWord(stop)) {
          anchor |= anchor(stop) > 0;
          stop = Math.min(next, end);
        }
        if (anchor) {
          stop = title(i, stop, start, end);
        } else if (i == start && stop == end && stateAlone(start, end)) {
          block.mark(start, end, belowAddress(start) ? Role.CONTACT : Role.TITLE);
        }
        i = Math.max(stop, i + 1);
      }
    }
  }

  /** Not in a list. */
  private boolean stateAlone(int from, int to) {
    int state = from;
    while (state < to && block.state(state).isEmpty()) {
      state++;
    }
    return state < to && !page().before(from).comma();
  }

  /** As below {@code 1050 Brussels}. */
  private boolean belowAddress(int lineStart) {
    int above = page().lineStart(page().lineOf(Math.max(0, lineStart - 1)));
    return lineStart - above <= LONGEST_ADDRESS_LINE
        && block.is(Construction.ADDRESS, above, lineStart);
  }

  int anchor(int i) {
    return Math.max(page().end(ANCHORS, i), council(i));
  }

  /** The Council or the like, unless its words are part of a longer name. */
  private int council(int i) {
    int end = page().end(WordKind.COUNCIL, i);
    boolean inName = page().before(i).plain() && page().word(i - 1).name() && titleOnly(i - 1) < 0;
    return inName ? -1 : end;
  }

  int titleOnly(int i) {
    return page().end(IN_TITLES, i);
  }

  /** The word after what a title may hold at word {@code i}; -1 if it is no word of titles. */
  private int titleWord(int i) {
    if (block.role(i) != Role.FREE) {
      return -1;
    }
    int end = Math.max(Math.max(titleOnly(i), council(i)), block.stateEnd(i));
    return end < 0 && numeral(i) ? i + 1 : end;
  }

  private boolean numeral(int i) {
    return page().word(i).number() || ordinals.knows(page().word(i).folded());
  }

  /** Where the words end that are the title's or those of a name in it. */
  private int title(int from, int to, int lineStart, int lineEnd) {
    if (nameOfReview(lineStart, from, to)) {
      return to;
    }
    Name name = nameWithin(from, to);
    int last = name == null ? to : name.from();
    int first = page().before(from).plain() ? leftEdge(from, last) : from;
    if (first < last) {
      block.mark(first, last, Role.TITLE);
      nameUnknownState(last, lineEnd);
    }
    return name == null ? to : name.to();
  }

  /** As {@code Kenya UPR Coalition} in {@code Submission of the Kenya UPR Coalition}. */
  private @Nullable Name nameWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      Name name = block.find(Construction.REVIEW_IN_NAME, i);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** As {@code Plataforma EPU Sylvania}: it submits. */
  private boolean nameOfReview(int lineStart, int from, int to) {
    return page().is(WordKind.ORGANISATION, lineStart)
        && !page().is(WordKind.COUNCIL, lineStart)
        && page().all(from, to, i -> !page().is(OF_PAPERS, i));
  }

  /** Words of the name before the title stay with it. */
  private int leftEdge(int from, int to) {
    int first = from;
    while (first < to) {
      int noun = first;
      while (page().is(WordKind.FUNCTION, noun)) {
        noun++;
      }
      if (anchor(noun) > 0 || page().is(WordKind.PAPER_WORD, noun) || numeral(noun)) {
        return first;
      }
      first = Math.max(first + 1, block.stateEnd(first));
    }
    return to;
  }

  /** As of Sylvania, which is in no list: what stands behind the review's name and "of". */
  private void nameUnknownState(int from, int lineEnd) {
    int review = from;
    while (page().is(WordKind.SMALL, review - 1)) {
      review--;
    }
    int behind = review;
    boolean named =
        page().any(Math.max(0, review - 5), review, k -> page().end(WordKind.REVIEW, k) == behind);
    boolean bound = from > review || !page().before(from).plain();
    int end = from;
    while (end < Math.min(lineEnd, from + LONGEST_STATE) && ofState(end)) {
      end++;
    }
    if (named && bound && end > from && !page().any(WordKind.NOBODY, from, end)) {
      block.mark(from, end, Role.TITLE);
      block.unknownState(from, end);
    }
  }

  private boolean ofState(int i) {
    return page().word(i).name()
        && page().hasCase(i)
        && !page().is(BEHIND_STATE, i)
        && titleOnly(i) < 0;
  }
}
