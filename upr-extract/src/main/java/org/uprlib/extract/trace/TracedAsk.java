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

  /**
   * The links that are on the very matter: where some name the ask's treaty, only these, since
   * whoever asks to ratify one treaty may have nothing to say of another.
   */
  public List<AskMatch> closeLinks() {
    List<AskMatch> ofTreaty = links().stream().filter(AskMatch::isOfSameTreaty).toList();
    return ofTreaty.isEmpty() ? links() : ofTreaty;
  }

  /** Whether a recommendation answers to it. */
  public boolean isTakenUp() {
    return matches.stream().anyMatch(AskMatch::linked);
  }
}
