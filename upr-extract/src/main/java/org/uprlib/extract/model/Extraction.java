package org.uprlib.extract.model;

import java.util.List;
import org.uprlib.core.document.Notice;

/**
 * All that was pulled out of one paper. Immutable and thread-safe.
 *
 * @param source the file's name, without folder
 * @param paper what the paper says of itself
 * @param recommendations in document order
 * @param notices what a careful reader would remark on, the reader's own included
 */
public record Extraction(
    String source, PaperInfo paper, List<Recommendation> recommendations, List<Notice> notices) {
  public Extraction {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }
}
