package org.uprlib.extract.run.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.extract.Outcome;

/** Where the results of a run that may go on later are. */
interface Results extends Closeable {
  /** What notes what they hold. */
  Path manifest();

  /** Word of the format that they are in. */
  String format();

  /** Whether the results of {@code review} are there, as they were written; thread-safe. */
  boolean holds(ReviewResult review);

  /**
   * Makes ready to write: what is behind the results that are {@code known} is thrown away.
   *
   * @throws org.uprlib.core.error.OutputException if what is written would replace known results
   *     that are to stay
   */
  void begin(List<ReviewResult> known) throws IOException;

  /**
   * Writes the results of a review's papers, which are on disk when it returns.
   *
   * @param before where results of the same papers are that this may equal; none if there are none
   * @return where they are
   */
  List<Stretch> write(List<Outcome.Read> papers, List<Stretch> before) throws IOException;

  /**
   * Puts the results in their place, whole and in this order.
   *
   * @param dropped whose results are to be there no more
   * @param change notes the manifest's part in it
   * @return the reviews with where their results now are
   */
  List<ReviewResult> place(List<ReviewResult> order, List<ReviewResult> dropped, Change change)
      throws IOException;

  /** What is done between two states of the results. */
  @FunctionalInterface
  interface Change {
    /** Takes note that {@code reviews} are about to be put in place. */
    void prepare(List<ReviewResult> reviews) throws IOException;
  }
}
