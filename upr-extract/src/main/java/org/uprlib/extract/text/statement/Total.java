package org.uprlib.extract.text.statement;

import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;

/**
 * A number of recommendations that a text states, to be checked against the list. Immutable.
 *
 * @param status the position of those counted; empty for all recommendations
 * @param count how many the text says there are
 * @param span the number's place in the text
 */
public record Total(Optional<PositionStatus> status, int count, Span span) {}
