package org.uprlib.extract.trace;

import java.util.List;

/**
 * An ask and what may answer to it. Immutable.
 *
 * @param ask what is asked
 * @param matches the most probable first
 */
public record TracedAsk(AskText ask, List<AskMatch> matches) {
  public TracedAsk {
    matches = List.copyOf(matches);
  }

  /** The matches that reach the threshold. */
  public List<AskMatch> links() {
    return matches.stream().filter(AskMatch::linked).toList();
  }

  /** Whether a recommendation answers to it. */
  public boolean isTakenUp() {
    return matches.stream().anyMatch(AskMatch::linked);
  }
}
