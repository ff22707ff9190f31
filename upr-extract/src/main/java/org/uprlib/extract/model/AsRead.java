package org.uprlib.extract.model;

import java.util.List;
import org.uprlib.core.document.Location;
import org.uprlib.core.vocabulary.State;

/**
 * A recommendation as a delegation read it out in the dialogue, where a note of the report says
 * that other words were written down afterwards. Immutable.
 *
 * @param text the words read out, without the State names in closing parentheses
 * @param states who read them out, as far as the note says
 * @param location where the note stands
 * @since 0.1.0
 */
public record AsRead(String text, List<State> states, Location location) {
  public AsRead {
    states = List.copyOf(states);
  }
}
