package org.uprlib.extract.run.symbols;

import java.util.List;
import org.uprlib.core.paper.UnreadFile;

/**
 * What became of the papers of a list. Immutable.
 *
 * @param papers in the order of the list
 * @param unread files that could not be read and that show by no name which paper they may be
 */
public record FetchReport(List<WantedPaper> papers, List<UnreadFile> unread) {
  public FetchReport {
    papers = List.copyOf(papers);
    unread = List.copyOf(unread);
  }

  /** The papers that are not there. */
  public List<WantedPaper> missing() {
    return papers.stream().filter(paper -> !paper.isThere()).toList();
  }
}
