package org.uprlib.extract.trace;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.likeness.MatchReason;
import org.uprlib.extract.result.ResultRow;

/**
 * A recommendation that may answer to an ask. Immutable.
 *
 * @param row the recommendation
 * @param score how probable it is that it answers to the ask, 0 to 1
 * @param linked whether the score reaches the threshold, or what a person said
 * @param corrected whether a person said otherwise than the score
 * @param reasons what both have in common
 * @param matchedIn the language in which they were held against each other, where that is not the
 *     language of the row
 */
public record AskMatch(
    ResultRow row,
    double score,
    boolean linked,
    boolean corrected,
    List<MatchReason> reasons,
    Optional<Language> matchedIn) {
  public AskMatch {
    reasons = List.copyOf(reasons);
  }

  /** Whether both name the same treaty or mechanism. */
  public boolean isOfSameTreaty() {
    return reasons.stream().anyMatch(reason -> reason.kind().isTreaty());
  }

  /** The words in common. */
  public List<String> words() {
    return reasons.stream()
        .filter(reason -> reason.kind() == MatchReason.Kind.WORDING)
        .flatMap(reason -> reason.names().stream())
        .toList();
  }
}
