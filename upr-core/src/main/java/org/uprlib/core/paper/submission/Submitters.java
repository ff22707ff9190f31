package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;

/**
 * Who submits. Immutable.
 *
 * @param organisations those who submit, in order
 * @param authorship whether it is one or several
 * @param evidence the words that tell so; empty if it is unknown
 */
record Submitters(
    List<Organisation> organisations, Authorship authorship, Optional<PageEvidence> evidence) {
  Submitters {
    organisations = List.copyOf(organisations);
  }
}
