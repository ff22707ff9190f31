package org.uprlib.extract.run.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the papers of one review, and where their results are. Immutable.
 *
 * @param papers in the order in which they were given
 * @param stretches where the results are, in order; none if no paper was read
 * @param millis how long it took
 * @param by the program, and its options, that read them
 * @param format word of the format that the results are in; empty if there are none
 */
public record ReviewResult(
    List<PaperResult> papers,
    List<Stretch> stretches,
    long millis,
    String by,
    @Nullable String format) {
  public ReviewResult {
    // A manifest of an earlier version does not have it.
    format = format == null ? "" : format;
    papers = List.copyOf(papers);
    stretches = List.copyOf(stretches);
  }

  /**
   * What distinguishes these papers from others: read again, the same key yields the same results.
   *
   * @param papers name and hash of each, in order
   * @param by the program, and its options
   */
  record Key(List<String> papers, String by) {}

  Key key() {
    return new Key(papers.stream().map(each -> part(each.name(), each.sha256())).toList(), by);
  }

  static String part(String name, String sha256) {
    return sha256 + " " + name;
  }

  /** False if one of the papers is to be tried again. */
  public boolean isComplete() {
    return papers.stream().noneMatch(PaperResult::isFailed);
  }

  /** The same with its results elsewhere. */
  public ReviewResult at(List<Stretch> places) {
    return new ReviewResult(papers, places, millis, by, format);
  }
}
