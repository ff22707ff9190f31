package org.uprlib.validate.cli;

import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;

/** States as users type them. Immutable. */
record KnownStates(States states) {
  static KnownStates in(States states) {
    return new KnownStates(states);
  }

  /**
   * @throws UsageException if there is no such State; the message gives the nearest names
   */
  State find(String name) {
    try {
      return states.typed(name);
    } catch (UnknownNameException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
