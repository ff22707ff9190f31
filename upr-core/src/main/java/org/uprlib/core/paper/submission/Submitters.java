package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;

/**
 * Who submits. Immutable.
 *
 * @param candidates what may be the names of those who submit, in order
 * @param kind what they are
 * @param authorship whether it is one or several
 * @param evidence the words that say so; empty if it is unknown
 */
record Submitters(
    List<SubmitterCandidate> candidates,
    SubmitterKind kind,
    Authorship authorship,
    Optional<PageEvidence> evidence) {
  Submitters {
    candidates = List.copyOf(candidates);
  }

  /** Those who are taken to submit. */
  List<Organisation> organisations() {
    return candidates.stream()
        .filter(SubmitterCandidate::submits)
        .map(SubmitterCandidate::organisation)
        .toList();
  }
}
