package org.uprlib.extract.match.reviews;

import java.util.List;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * A State that recommended something on the matter before. Immutable.
 *
 * @param state which one
 * @param toState how many of its recommendations were made to the State that is asked about
 * @param toOthers how many were made to other States
 * @param answers how they were answered
 * @param examples a few of them: those that were supported first, and of these the ones made here
 */
public record Ally(
    State state, int toState, int toOthers, AnswerCount answers, List<ResultRow> examples) {
  public Ally {
    examples = List.copyOf(examples);
  }
}
