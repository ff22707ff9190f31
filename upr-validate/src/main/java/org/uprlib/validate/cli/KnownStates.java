package org.uprlib.validate.cli;

import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateNames;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;

/** States as users type them. Immutable. */
record KnownStates(StateNames names) {
  static KnownStates in(States states) {
    return new KnownStates(new StateNames(states));
  }

  /**
   * @throws UsageException if there is no such State; the message gives the nearest names
   */
  State find(String name) {
    try {
      return names.find(name);
    } catch (UnknownNameException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
