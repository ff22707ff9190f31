package org.uprlib.extract.run.resume;

import java.io.IOException;
import java.util.List;

/** Where the results of a run that may be continued are put. */
interface Results {
  /**
   * What the results of a paper are called there.
   *
   * @param known what they were called before, or the folder that they belong to
   */
  String name(String paper, String known);

  /** Puts the finished results of a paper that is here in their place, if they have one. */
  void put(FinishedReviews.PaperResults results) throws IOException;

  /** Puts the results of these reviews in their place, in this order, and removes all others. */
  void finish(List<ReviewResult> all) throws IOException;
}
