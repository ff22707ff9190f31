package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What can be done with papers at the desk. */
interface Room {
  /** Takes how far the work has got. */
  interface Progress {
    /** So many of the papers are read. */
    void reached(int papers);
  }

  /** What its addresses call it. */
  String word();

  /** Whether its form asks for more than papers. */
  default boolean asksMore() {
    return false;
  }

  /** How names end of what it takes beside papers. */
  default List<String> takesBeside() {
    return List.of();
  }

  /** Begins to load what reading takes. */
  default void prepare() {}

  /**
   * Reads papers.
   *
   * @param papers at least one
   * @param fields of the form beside them
   * @throws IOException if nothing can be made of them
   */
  Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException, InterruptedException;
}
