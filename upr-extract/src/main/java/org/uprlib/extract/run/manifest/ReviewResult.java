package org.uprlib.extract.run.manifest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.extract.Outcome;

/**
 * What became of the papers of one review, and where their results are. Immutable.
 *
 * @param papers in the order in which they were given
 * @param results where they are, in order; none if no paper was read
 * @param millis how long it took
 * @param by the program, and its options, that read them
 * @param format word of the format that the results are in; empty if there are none
 */
public record ReviewResult(
    List<PaperResult> papers, List<Rows> results, long millis, String by, String format) {
  public ReviewResult {
    papers = List.copyOf(papers);
    results = List.copyOf(results);
  }

  /** Papers whose results nobody goes on with. */
  static ReviewResult of(List<PaperResult> papers, long millis) {
    return new ReviewResult(papers, List.of(), millis, "", "");
  }

  /** What became of the papers of a review, without hashes and time. */
  public static ReviewResult of(List<Outcome> review) {
    return of(PaperResult.of(review, SeenPaper::unseen), 0);
  }

  /**
   * What distinguishes these papers from others: read again, the same key yields the same results.
   */
  static String key(List<SeenPaper> papers, String by) {
    return papers.stream()
        .map(paper -> paper.sha256() + " " + paper.name())
        .collect(Collectors.joining("\n", "", "\n" + by));
  }

  String key() {
    return key(papers.stream().map(PaperResult::paper).toList(), by);
  }

  /** False if one of the papers is to be tried again. */
  boolean complete() {
    return papers.stream().noneMatch(PaperResult::failed);
  }

  /** The same with these of its papers alone. */
  ReviewResult of(Predicate<PaperResult> wanted) {
    return new ReviewResult(papers.stream().filter(wanted).toList(), results, millis, by, format);
  }

  /** The same with its results elsewhere. */
  ReviewResult at(List<Rows> places) {
    return new ReviewResult(papers, places, millis, by, format);
  }
}
