package org.uprlib.extract.model;

import java.util.Optional;
import org.uprlib.core.vocabulary.State;

/**
 * A recommendation as one State made it, the grain that UPR Info counts in. Immutable.
 *
 * @param recommendation the whole
 * @param state who made it; empty if no State is known to have made it
 * @param request what this State asked for
 */
public record StateRow(Recommendation recommendation, Optional<State> state, Request request) {}
