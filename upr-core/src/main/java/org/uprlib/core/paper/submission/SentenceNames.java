package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the names in sentences that say who submits, as in {@code This report was prepared by …} or
 * {@code Rights Watch submits this report}. For one page.
 */
final class SentenceNames {
  /** Words behind the verb that are shown, as in {@code submits this report}. */
  private static final int OBJECT = 3;

  private static final Set<Construction> TELLING =
      EnumSet.of(Construction.BY, Construction.SUBMITS, Construction.ON_BEHALF);

  private final TitleBlock block;
  private final FirstPage page;
  private final NameBounds bounds;
  private final NameList names;
  private final NameCandidates found;

  /**
   * @param found takes the names
   */
  SentenceNames(TitleBlock block, NameBounds bounds, NameList names, NameCandidates found) {
    this.block = block;
    this.page = block.page();
    this.bounds = bounds;
    this.names = names;
    this.found = found;
  }

  /** Adds the names that sentences about the paper name. */
  void find() {
    int start = 0;
    for (int i = 1; i <= page.size(); i++) {
      boolean begins = block.role(i) == Role.PROSE && block.role(i - 1) != Role.PROSE;
      if (begins || (page.before(i).line() && !listGoesOn(i)) || block.sentenceEnds(i)) {
        if (block.role(start) == Role.PROSE) {
          sentence(start, i);
        }
        start = i;
      }
    }
  }

  private boolean listGoesOn(int lineStart) {
    return block.find(Construction.BROKEN_LIST, lineStart - 1) != null;
  }

  private void sentence(int start, int end) {
    for (Construction telling : TELLING) {
      Name told = block.find(telling, start, end);
      if (told != null) {
        boolean by = telling == Construction.BY;
        int stop = by ? bounds.clauseEnd(told.from(), end) : told.to();
        int verb = Math.max(told.to(), page.end(WordKind.SUBMIT_VERB, told.to()));
        int said = telling == Construction.SUBMITS ? Math.min(end, verb + OBJECT) : stop;
        Sign sign = Sign.valueOf(telling.name());
        found.add(names.split(told.from(), stop), page.span(start, said), EnumSet.of(sign));
      }
    }
  }
}
