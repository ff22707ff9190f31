package org.uprlib.extract.result;

import java.util.Optional;
import org.uprlib.core.vocabulary.State;

/**
 * A recommendation as one State made it, the grain that UPR Info counts in. Immutable.
 *
 * @param row the whole recommendation
 * @param state who made it; empty if nobody is known to have
 * @param text what this State asked for
 * @param themes of this State's own words; empty if they were not enriched
 */
public record StateShare(
    ResultRow row, Optional<State> state, String text, Optional<Themes> themes) {}
