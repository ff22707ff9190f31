package org.uprlib.extract.structure;

import java.util.List;
import org.uprlib.core.document.Notice;

/**
 * A report's section "Conclusions and/or recommendations". Immutable.
 *
 * @param entries its statements and recommendations, in document order
 * @param notices gaps and repeats in the numbering
 */
public record Conclusions(List<Entry> entries, List<Notice> notices) {
  public Conclusions {
    entries = List.copyOf(entries);
    notices = List.copyOf(notices);
  }
}
