package org.uprlib.extract.run.symbols;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.paper.UnreadFile;
import org.uprlib.extract.run.symbols.WantedPaper.FetchState;

/** What became of the papers of a list. Immutable. */
public final class FetchReport {
  private final List<WantedPaper> papers;
  private final List<UnreadFile> unread;

  /**
   * @param papers in the order of the list
   * @param unread files that could not be read and that show by no name which paper they may be
   */
  FetchReport(List<WantedPaper> papers, List<UnreadFile> unread) {
    this.papers = List.copyOf(papers);
    this.unread = List.copyOf(unread);
  }

  /** In the order of the list. */
  List<WantedPaper> papers() {
    return papers;
  }

  /** Those that are to be fetched. */
  List<WantedPaper> missing() {
    return papers.stream().filter(paper -> !paper.isThere()).toList();
  }

  /** Whether none is to be fetched. */
  public boolean allThere() {
    return missing().isEmpty();
  }

  /** Files that could not be read and that show by no name which paper they may be. */
  public List<UnreadFile> unread() {
    return unread;
  }

  /** How many there are of each kind, in a line. */
  public String total() {
    Map<FetchState, Integer> counts = new EnumMap<>(FetchState.class);
    papers.forEach(paper -> counts.merge(paper.state(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().words())
        .collect(
            Collectors.joining(
                "; ", papers.size() + (papers.size() == 1 ? " paper: " : " papers: "), ""));
  }
}
