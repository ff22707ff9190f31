package org.uprlib.extract.match.evidence;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel.Level;
import org.uprlib.extract.read.documentation.ReviewDocument.Kind;
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
   * The passages by the State under review that name the recommendation and state how far it is
   * implemented, one of each level; several where they contradict each other. Those of its report
   * for the next review, which is later than a mid-term report, are first.
   */
  public List<Passage> stated() {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    return passages.stream()
        .filter(passage -> passage.link().kind() != Link.Kind.LIKENESS)
        .filter(passage -> passage.speakers().stream().anyMatch(Speaker::isState))
        .sorted(Comparator.comparing(passage -> passage.kind() == Kind.MID_TERM_REPORT))
        .filter(
            passage -> passage.statedLevel().filter(each -> levels.add(each.level())).isPresent())
        .toList();
  }
}
