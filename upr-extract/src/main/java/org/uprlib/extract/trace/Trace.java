package org.uprlib.extract.trace;

import java.util.List;
import org.uprlib.core.document.Notice;

/**
 * What became of asks. Immutable.
 *
 * @param likeness the word of the likeness that told it, e.g. {@code vectors}
 * @param threshold the score from which on a recommendation is taken to answer
 * @param recommendations how many recommendations were looked at
 * @param asks in the order of the file
 * @param notices what may be wrong or missing
 */
public record Trace(
    String likeness,
    double threshold,
    int recommendations,
    List<TracedAsk> asks,
    List<Notice> notices) {
  public Trace {
    asks = List.copyOf(asks);
    notices = List.copyOf(notices);
  }
}
