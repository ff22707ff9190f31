package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.util.List;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.export.ExportFormat;

/** Where the results of a run that may go on later are. */
interface Results {
  ExportFormat format();

  /** Whether the results of {@code review} are there, as they were written; thread-safe. */
  boolean hold(ReviewResult review);

  /** Writes the results of a review's papers; returns where they are, on disk. */
  List<Rows> write(List<Outcome.Read> papers) throws IOException;

  /**
   * Puts the results in their place, whole and in this order.
   *
   * @param dropped whose results are removed
   * @param announced receives, before anything changes, where the results are going to be
   */
  void place(List<ReviewResult> order, List<ReviewResult> dropped, Announced announced)
      throws IOException;

  /** Takes note of what is about to be in place. */
  @FunctionalInterface
  interface Announced {
    void accept(List<ReviewResult> reviews) throws IOException;
  }
}
