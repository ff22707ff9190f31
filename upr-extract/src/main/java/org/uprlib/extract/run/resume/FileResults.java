package org.uprlib.extract.run.resume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.WholeFile;

/** All results in one file of JSON Lines, which is put together when the run ends. */
record FileResults(Path whole, FinishedReviews finished) implements Results {
  @Override
  public String name(String paper, String known) {
    return String.valueOf(whole.getFileName());
  }

  @Override
  public void put(FinishedReviews.PaperResults results) {
    // All at once, at the end.
  }

  @Override
  public void finish(List<ReviewResult> all) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (ReviewResult review : all) {
      finished.results(review).forEach(results -> parts.add(results.content()));
    }
    boolean asItIs =
        Files.exists(whole)
            ? ContentHash.of(parts).equals(ContentHash.of(List.of(whole)))
            : parts.isEmpty();
    if (asItIs) {
      return;
    }
    try (NewFile file = WholeFile.begin(whole)) {
      for (Path part : parts) {
        Files.copy(part, file.stream());
      }
      file.moveTo(whole);
    }
  }
}
