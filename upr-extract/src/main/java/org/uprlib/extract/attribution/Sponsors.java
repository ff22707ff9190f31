package org.uprlib.extract.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;

/**
 * A parenthesis that names recommending States, or several in a row.
 *
 * @param span from the opening to the closing parenthesis, with footnote marks attached to it
 * @param states in the order printed, each once
 */
record Sponsors(Span span, List<State> states) {
  Sponsors {
    states = List.copyOf(states);
  }
}
