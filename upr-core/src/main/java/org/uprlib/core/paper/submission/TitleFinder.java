package org.uprlib.core.paper.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles on a first page: runs of the words of which titles are made, and the name of a
 * State behind the review's that no list knows. For one page().
 */
record TitleFinder(TitleBlock block) {
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

  /** Marks runs of words of which titles are made, and lines that are a State's name alone. */
  void find() {
    for (int i = 0; i < page().size(); ) {
      Name title = block.find(Construction.TITLE, i);
      Name state = title == null ? block.find(Construction.STATE_ALONE, i) : null;
      if (state != null) {
        block.mark(i, state.to(), belowAddress(i) ? Role.CONTACT : Role.TITLE);
      }
      i = title == null ? i + 1 : title(i, title.to());
    }
  }

  /** As below {@code 1050 Brussels}. */
  private boolean belowAddress(int lineStart) {
    int above = page().lineStart(page().lineOf(Math.max(0, lineStart - 1)));
    return lineStart - above <= LONGEST_ADDRESS_LINE
        && block.is(Construction.ADDRESS, above, lineStart);
  }

  /** Where the words end that are the title's or those of a name in it. */
  private int title(int from, int to) {
    int lineEnd = page().lineEnd(from);
    if (nameOfReview(page().lineStart(page().lineOf(from)), from, to)) {
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
      if (block.is(Construction.TITLE_BEGINS, noun)) {
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
        && !block.is(Construction.TITLE_WORD, i);
  }
}
