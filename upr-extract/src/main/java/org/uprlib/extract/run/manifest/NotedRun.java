package org.uprlib.extract.run.manifest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;

/** A run that takes the hash of each file and the time of each review, and keeps no manifest. */
public final class NotedRun {
  private final SeenPapers seen = new SeenPapers(Map.of(), false, "");
  private final NotingExtractor extractor;

  /**
   * @param reader makes what reads papers, when the first is to be read
   */
  public NotedRun(Supplier<PaperExtractor> reader) {
    extractor = new NotingExtractor(reader, seen, review -> false, paper -> {});
  }

  /** What reads papers. */
  public PaperExtractor extractor() {
    return extractor;
  }

  /** What became of the papers of a review. */
  public ReviewResult result(List<Outcome> review) {
    return new ReviewResult(
        PaperResult.of(review, seen::hash),
        List.of(),
        extractor.time(review.get(0).file()).toMillis(),
        "",
        "");
  }

  /** What became of the papers of a review, where neither hashes nor times are wanted. */
  public static ReviewResult plain(List<Outcome> review) {
    return new ReviewResult(PaperResult.of(review, file -> ""), List.of(), 0, "", "");
  }
}
