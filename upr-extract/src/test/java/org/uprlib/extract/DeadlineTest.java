package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.extract.read.review.SylvanianPapers;

/** A file that takes too long ends as one over any other limit does. */
class DeadlineTest {
  private static final String LATE =
      "was not done after 0 seconds, the longest that a file may take.";

  private static final Extractor HURRIED =
      Extractor.create(
          ExtractorOptions.DEFAULT.withoutEnrichment().withTimeout(Duration.ofNanos(1)));

  @TempDir private Path folder;

  private Path report() throws Exception {
    new SylvanianPapers(folder).report();
    return folder.resolve("report.docx");
  }

  @Test
  void oneFileIsLate() throws Exception {
    Path report = report();
    assertThatThrownBy(() -> HURRIED.extract(report))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("report.docx: " + LATE);
    byte[] bytes = Files.readAllBytes(report);
    assertThatThrownBy(() -> HURRIED.extract(bytes, "bytes.docx"))
        .hasMessage("bytes.docx: " + LATE);
    assertThatThrownBy(() -> HURRIED.extractReview(List.of(report)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void aBatchTellsWhichFileIsLate() throws Exception {
    List<Outcome> outcomes = HURRIED.extractAll(List.of(report()));
    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(LATE));
  }
}
