package org.uprlib.extract.match.likeness.trained;

import java.util.Map;
import org.uprlib.core.data.DataFile;

/** How specific each of UPR Info's issues is: the rarer, the more. Immutable and thread-safe. */
final class IssueWeights {
  private static final String TABLE = "issue-shares.tsv";

  private final Map<String, Double> weights =
      DataFile.byKey(
          IssueWeights.class::getResourceAsStream, TABLE, 2, row -> -Math.log(share(row)));

  private static double share(DataFile.Row row) {
    double share = row.decimal(1);
    if (!(share > 0 && share < 1)) {
      throw row.malformed("a share is between 0 and 1");
    }
    return share;
  }

  /**
   * How specific the issue is.
   *
   * @throws IllegalStateException if the table has no such issue
   */
  double of(String issue) {
    Double weight = weights.get(issue);
    if (weight == null) {
      throw new IllegalStateException(TABLE + ": '" + issue + "' is missing.");
    }
    return weight;
  }
}
