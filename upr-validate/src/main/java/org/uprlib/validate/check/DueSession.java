package org.uprlib.validate.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Session;

/**
 * The session that a submission is for, and the one that reviews the State. Immutable.
 *
 * @param told its number, by the caller or the paper; empty if neither says it
 * @param session the session of that number, or else the one that reviews the State; empty if the
 *     calendar has none
 * @param ofState the session that reviews the State in the same cycle; empty if the calendar has
 *     none
 */
public record DueSession(OptionalInt told, Optional<Session> session, Optional<Session> ofState) {}
