package org.uprlib.core.paper.submission;

import java.util.Optional;
import org.uprlib.core.document.Span;

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
    Optional<PageEvidence> authorship) {
  /** The same, where no words of the page but the user says whether it is joint. */
  FirstPageEvidence withAuthorshipGiven() {
    PageEvidence given = new PageEvidence(new Span(0, 0), Certainty.TOLD);
    return new FirstPageEvidence(state, session, cycle, Optional.of(given));
  }
}
