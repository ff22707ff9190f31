package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.read.documentation.Speaker;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * A recommendation with what later papers say of it. Immutable.
 *
 * @param recommendation what was recommended
 * @param passages those that name it first, then those whose section names it, then those that are
 *     only like it, each the most probable first
 */
public record RecommendationEvidence(ResultRow recommendation, List<Passage> passages) {
  public RecommendationEvidence {
    passages = List.copyOf(passages);
  }

  /**
   * The first passage by the State under review that names the recommendation and states how far it
   * is implemented.
   */
  public Optional<Passage> stated() {
    return passages.stream()
        .filter(passage -> passage.link().kind() != Link.Kind.LIKENESS)
        .filter(passage -> passage.statedLevel().isPresent())
        .filter(
            passage ->
                passage.speakers().stream()
                    .anyMatch(speaker -> speaker.kind() == Speaker.Kind.STATE))
        .findFirst();
  }
}
