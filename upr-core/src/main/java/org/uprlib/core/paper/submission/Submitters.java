package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.SubmitterKind;
import org.uprlib.core.text.Folding;

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

  /**
   * The same with the members of a coalition, which make its paper joint.
   *
   * @param heading the words that head their list
   */
  Submitters withMembers(List<SubmitterCandidate> members, Span heading) {
    if (members.size() < 2) {
      return this;
    }
    Set<String> known =
        organisations().stream()
            .map(each -> Folding.words(each.name()))
            .collect(Collectors.toSet());
    List<SubmitterCandidate> all = new ArrayList<>(candidates);
    members.stream()
        .filter(each -> known.add(Folding.words(each.organisation().name())))
        .forEach(all::add);
    PageEvidence list = new PageEvidence(heading, Certainty.STATED);
    return new Submitters(all, kind, Authorship.JOINT, evidence.or(() -> Optional.of(list)));
  }

  /** The same where others sign the paper: it may be joint. */
  Submitters withSignatories(List<SubmitterCandidate> signatories) {
    List<SubmitterCandidate> all = new ArrayList<>(candidates);
    signatories.forEach(each -> all.add(each.unsure()));
    return new Submitters(all, kind, Authorship.UNKNOWN, Optional.empty());
  }

  /** Those who are taken to submit. */
  List<Organisation> organisations() {
    return candidates.stream()
        .filter(SubmitterCandidate::submits)
        .map(SubmitterCandidate::organisation)
        .toList();
  }
}
