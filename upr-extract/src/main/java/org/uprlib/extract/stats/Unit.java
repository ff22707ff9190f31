package org.uprlib.extract.stats;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.result.Themes;

/**
 * One thing that is counted. Immutable.
 *
 * @param row the recommendation
 * @param state the State as whose it is counted; empty at the grain of recommendations
 * @param themes of what is counted; empty if it was not enriched
 */
record Unit(ResultRow row, Optional<State> state, Optional<Themes> themes) {
  static List<Unit> of(ResultRow row, Grain grain) {
    return grain == Grain.RECOMMENDATIONS
        ? List.of(new Unit(row, Optional.empty(), row.themes()))
        : row.shares().stream().map(share -> new Unit(row, share.state(), share.themes())).toList();
  }
}
