package org.uprlib.extract.read.review;

import org.uprlib.core.document.Document;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;

/**
 * A paper that was read but not yet made sense of. Immutable.
 *
 * @param document its content
 * @param info what it says of itself
 * @param deadline by which sense must be made of it
 */
public record OpenPaper(Document document, PaperInfo info, Deadline deadline) {
  /** By the name of its file: a hash of all that a report holds takes longer than to look it up. */
  @Override
  public int hashCode() {
    return document.source().hashCode();
  }
}
