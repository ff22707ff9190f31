package org.uprlib.extract.rows.stats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * How much there is. Immutable.
 *
 * @param papers papers with recommendations
 * @param recommendations recommendations
 * @param stateRows recommendations, each once for each State that made it
 * @param statesUnderReview States under review
 * @param recommendingStates States that made recommendations
 * @param notEnriched recommendations without action, issues and the rest
 */
public record ResultTotals(
    int papers,
    int recommendations,
    int stateRows,
    int statesUnderReview,
    int recommendingStates,
    int notEnriched) {
  static ResultTotals of(List<ResultRow> rows) {
    Set<Object> papers = new HashSet<>();
    Set<String> reviewed = new HashSet<>();
    Set<String> recommending = new HashSet<>();
    int stateRows = 0;
    int notEnriched = 0;
    for (ResultRow row : rows) {
      papers.add(row.paper());
      row.info()
          .stateUnderReview()
          .map(s -> s.code())
          .or(row.info()::stateName)
          .ifPresent(reviewed::add);
      row.recommendingStates().forEach(state -> recommending.add(state.code()));
      stateRows += row.recommendation().stateRows().size();
      notEnriched += row.recommendation().isEnriched() ? 0 : 1;
    }
    return new ResultTotals(
        papers.size(), rows.size(), stateRows, reviewed.size(), recommending.size(), notEnriched);
  }
}
