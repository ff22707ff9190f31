package org.uprlib.validate.preparation;

import java.util.StringJoiner;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.rule.Messages;

/** What every form of the calendar says of a session. Immutable. */
record CalendarTexts(Messages messages, States states) {
  /** Stands behind the name of a State that is expected, as in the calendar's file. */
  static final String INFERRED = "?";

  private static final String NO_BREAK = "\u00A0";

  /** The session's States in its order, in the language of the texts; empty string if unknown. */
  String names(Session session) {
    StringJoiner names = new StringJoiner(", ");
    for (State state : session.states()) {
      boolean inferred = session.inferred().contains(state);
      names.add(messages.state(states, state) + (inferred ? NO_BREAK + INFERRED : ""));
    }
    return names.toString();
  }
}
