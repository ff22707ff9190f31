package org.uprlib.extract.addendum;

import java.util.List;
import java.util.Set;

/** Tells whether a list of recommendations follows, and so whether a paragraph announces one. */
final class ListAhead {
  private final Readers readers;
  private final List<Unit> units;
  private final Set<Line> numbered;

  /**
   * @param numbered the lines whose plain number is a recommendation's
   */
  ListAhead(Readers readers, List<Unit> units, Set<Line> numbered) {
    this.readers = readers;
    this.units = units;
    this.numbered = numbered;
  }

  /** True if the unit behind {@code index} is a table or opens with a recommendation. */
  boolean follows(int index) {
    if (index + 1 >= units.size()) {
      return false;
    }
    return !(units.get(index + 1) instanceof Line line)
        || readers.openings().read(line).filter(opening -> isListed(opening, line)).isPresent()
        || readers.quotes().find(line.from(0)).isPresent();
  }

  private boolean isListed(Opening opening, Line line) {
    return !opening.isPlain()
        || numbered.contains(line)
        || readers.quotes().find(opening.rest()).isPresent();
  }
}
