package org.uprlib.extract.match.likeness.trained;

import java.util.HashMap;
import java.util.Map;
import org.uprlib.core.data.DataFile;

/** How specific each of UPR Info's issues is: the rarer, the more. Immutable and thread-safe. */
final class IssueWeights {
  private record Weight(int number, double weight) {}

  private final Map<String, Weight> weights;

  private IssueWeights(Map<String, Weight> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * The weights that ship with the library.
   *
   * @throws IllegalStateException if their table is malformed
   */
  static IssueWeights load() {
    Map<String, Weight> weights = new HashMap<>();
    for (DataFile.Row row :
        DataFile.read(IssueWeights.class::getResourceAsStream, "issue-shares.tsv", 2)) {
      double share = row.decimal(1);
      if (!(share > 0 && share < 1)) {
        throw row.malformed("a share is between 0 and 1");
      }
      if (weights.put(row.required(0), new Weight(weights.size(), -Math.log(share))) != null) {
        throw row.malformed("'" + row.required(0) + "' is there twice");
      }
    }
    return new IssueWeights(weights);
  }

  /**
   * The number of an issue.
   *
   * @throws IllegalStateException if the table has no such issue
   */
  int number(String issue) {
    return of(issue).number();
  }

  /** How specific the issue is. */
  double weight(String issue) {
    return of(issue).weight();
  }

  private Weight of(String issue) {
    Weight weight = weights.get(issue);
    if (weight == null) {
      throw new IllegalStateException("issue-shares.tsv: '" + issue + "' is missing.");
    }
    return weight;
  }
}
