package org.uprlib.core.paper;

import java.util.Optional;

/**
 * The words of the first page that say what a paper is for and by whom. A part that the page does
 * not state is empty. Immutable.
 *
 * @param state the State under review
 * @param session the session
 * @param cycle the cycle, unless only the session gives it
 * @param authorship whether it is joint
 */
public record FirstPageEvidence(
    Optional<PageEvidence> state,
    Optional<PageEvidence> session,
    Optional<PageEvidence> cycle,
    Optional<PageEvidence> authorship) {}
