package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.read.review.SylvanianPapers;

/** Small papers that would give very long results. */
class CostlyPaperTest {
  /** With time enough on any machine: what is tried here is another limit. */
  private static final Extractor EXTRACTOR =
      Extractor.create(
          new ExtractorOptions(ReadLimits.DEFAULT.withTimeout(Duration.ofHours(1)), false));

  @TempDir private Path folder;

  @Test
  void aCommentOfAnAddendumThatIsCutIsTold() throws Exception {
    SylvanianPapers papers = new SylvanianPapers(folder);
    String told = "The bill is before Parliament. ".repeat(400);
    Path addendum =
        papers.addendum(
            "Add.1",
            "116.1 Sylvania supports this recommendation. " + told,
            "116.2 Sylvania supports this recommendation. The bill is before Parliament.",
            "116.3 Sylvania supports this recommendation. " + told);
    Extraction review = EXTRACTOR.extractReview(List.of(papers.report(), addendum));
    assertThat(review.recommendations())
        .filteredOn(each -> each.position().isCommentCut())
        .extracting("paragraph")
        .containsExactly("116.1", "116.3");
    assertThat(review.notices())
        .filteredOn(notice -> notice.code().equals("comment-cut"))
        .extracting(Notice::message)
        .containsExactly(
            "The State’s comments on 2 recommendations are too long; only their beginning is"
                + " given.");
  }

  /** One that many States make, and one that has many parts. */
  static Stream<String> recommendations() {
    String states =
        Loaded.STATES.all().stream().limit(120).map(State::name).collect(Collectors.joining(", "));
    return Stream.of(
        "Open a school in each village of the mountains and ".repeat(3_500) + "(" + states + ");",
        IntStream.range(0, 1_500)
            .mapToObj(i -> "Ratify treaty " + i + " (Norway) and open school " + i + " (Chile); ")
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("recommendations")
  void aLongTextIsNotRepeatedForEachRow(String text) throws Exception {
    Path report =
        new SylvanianPapers(folder)
            .paper(
                "rows.docx",
                "A/HRC/99/15",
                "Sylvania",
                "** II. Conclusions and/or recommendations",
                "7. The following recommendations enjoy the support of Sylvania:",
                "7.1. " + text,
                "7.2. Plant trees (Norway).");
    assertThatThrownBy(() -> EXTRACTOR.extract(report))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("characters in rows by State"));
  }
}
