package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.review.SylvanianPapers;

class ExtractAllTest {
  private static final Extractor EXTRACTOR =
      Extractor.create(ExtractorOptions.DEFAULT.withoutEnrichment());

  @TempDir private Path folder;

  @Test
  void papersOfAReviewAreReadTogetherInAProgramToo() throws Exception {
    SylvanianPapers papers = new SylvanianPapers(folder);
    papers.report();
    papers.addendum("Add.1", "1. Sylvania supports recommendations 116.1 to 116.6.");
    Path missing = Path.of("nowhere.docx");

    List<Outcome> outcomes = EXTRACTOR.extractAll(List.of(folder, missing));

    assertThat(outcomes)
        .extracting(outcome -> outcome.file().name() + " " + outcome.getClass().getSimpleName())
        .containsExactly("nowhere.docx Failed", "Add.1.docx Joined", "report.docx Read");
    assertThat(((Outcome.Read) outcomes.get(2)).extraction().recommendations())
        .hasSize(8)
        .allMatch(each -> each.position().status() == PositionStatus.SUPPORTED);
  }

  @Test
  void nothingIsMadeOfNothing() throws Exception {
    assertThat(EXTRACTOR.extractAll(List.of(folder))).isEmpty();
  }
}
