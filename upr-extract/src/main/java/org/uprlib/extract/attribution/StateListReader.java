package org.uprlib.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Reads what a parenthesis holds as a list of States. Reading tolerates missing commas, a missing
 * parenthesis, misspelt names and footnote marks; anything else in it makes it no list. Immutable
 * and thread-safe.
 */
final class StateListReader {
  private final States states;

  StateListReader(States states) {
    this.states = states;
  }

  /**
   * What a parenthesis holds.
   *
   * @param end offset after the closing parenthesis, or after the last name if it is missing
   * @param states the States named; empty if it only looks as if it named some
   * @param unresolved names among them that are no State's
   */
  record Names(int end, List<State> states, List<UnresolvedName> unresolved) {
    Names {
      states = List.copyOf(states);
      unresolved = List.copyOf(unresolved);
    }
  }

  /** Reads from the parenthesis that opens at {@code open}; empty if it names no States. */
  Optional<Names> read(String text, int open) {
    return new StateListScanner(states, text, open + 1).scan();
  }

  /**
   * Reads a list of known States that no parenthesis opens, from {@code start} up to the one that
   * closes at {@code close}; empty if there is anything else.
   */
  Optional<Names> readUpTo(String text, int start, int close) {
    if (states.longestAt(text, start).isEmpty()) {
      return Optional.empty();
    }
    return new StateListScanner(states, text, start)
        .scan()
        .filter(names -> names.end() == close + 1 && names.unresolved().isEmpty());
  }
}
