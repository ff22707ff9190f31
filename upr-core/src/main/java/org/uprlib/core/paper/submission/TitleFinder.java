package org.uprlib.core.paper.submission;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles on a first page: runs of the words of which titles are made, and names of
 * States. For one page.
 */
record TitleFinder(TitleBlock block) {
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
    block.nameStates(Construction.UNKNOWN_STATE);
  }

  /** As below {@code 1050 Brussels}. */
  private boolean belowAddress(int lineStart) {
    int above = page().lineStart(Math.max(0, lineStart - 1));
    return block.is(Construction.ADDRESS, above, lineStart);
  }

  /** Where the words end that are the title's or those of a name in it. */
  private int title(int from, int to) {
    Name name = nameWithin(from, to);
    int last = name == null ? to : name.from();
    int first = page().before(from).plain() ? leftEdge(from, last) : from;
    if (first < last) {
      block.mark(first, last, Role.TITLE);
    }
    return name == null ? to : name.to();
  }

  /** As {@code Kenya UPR Coalition} in {@code Submission of the Kenya UPR Coalition}. */
  private @Nullable Name nameWithin(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> block.find(Construction.REVIEW_IN_NAME, i))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
}
