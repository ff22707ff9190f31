package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a name of a list begins and ends, without labels, articles, conjunctions and numbers
 * of notes around it, and whether it is a name at all. Immutable.
 */
final class NameBounds {
  private static final int LONGEST = 170;

  /** A longer name begins with a capital. */
  private static final int MOST_SMALL_WORDS = 3;

  private final TitleBlock block;
  private final FirstPage page;

  NameBounds(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  /** The name among the words from {@code from} to {@code to}; empty if they hold none. */
  Optional<Name> name(int from, int to) {
    int first = from;
    for (Name lead = lead(from, from); lead != null; lead = lead(first, from)) {
      first = lead.to();
    }
    if (first >= to) {
      return Optional.empty();
    }
    int last = described(first, to);
    while (last > first && block.find(Construction.NAME_END, last - 1) != null) {
      last--;
    }
    return first < last && valid(first, last)
        ? Optional.of(new Name(first, last))
        : Optional.empty();
  }

  private @Nullable Name lead(int i, int from) {
    Name lead = block.find(Construction.NAME_LEAD, i);
    return lead == null && i > from ? block.find(Construction.NEXT_NAME_LEAD, i) : lead;
  }

  /**
   * Where a name ends that a dash parts from what is said of it: {@code Rights Watch – a charity}.
   */
  private int described(int first, int to) {
    return IntStream.range(first + 1, to)
        .filter(i -> block.is(Construction.ASIDE, i, to))
        .findFirst()
        .orElse(to);
  }

  private boolean valid(int from, int to) {
    int length = page.words(from, to).length();
    boolean small = !page.word(from).capital() && to - from > MOST_SMALL_WORDS;
    boolean nothing = small || block.is(Construction.NO_NAME, from, to) || state(from, to);
    return length >= 2 && length <= LONGEST && !nothing;
  }

  private boolean state(int from, int to) {
    boolean article = page.is(WordKind.ARTICLE, from - 1);
    return block.stateUpTo(from, to) || (article && block.stateUpTo(from - 1, to));
  }
}
