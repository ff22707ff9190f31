package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Extractor;

/** The library gets out of each sample what a careful reader does. */
class SampleExtractionTest {
  private static final Path PAPERS = Path.of("papers");
  private static final Extractor EXTRACTOR = Extractor.create();

  static List<Path> papers() throws IOException {
    return ExpectedRow.papers();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void recommendations(Path paper) throws IOException {
    assertThat(EXTRACTOR.extract(paper).recommendations().stream().map(ExpectedRow::read))
        .containsExactlyElementsOf(ExpectedRow.of(paper));
  }

  @ParameterizedTest
  @CsvSource({
    "sub-numbered-2008.pdf, A/HRC/8/97, 2, 1, 8, 2008-05-30",
    "odd-numbering-2011.pdf, A/HRC/18/97, 11, 1, 18, 2011-07-11",
    "dotted-2013.pdf, A/HRC/24/97, 16, 2, 24, 2013-07-08",
    "automatic-2019.docx, A/HRC/43/97, 34, 3, 43, 2019-12-19",
    "cycle-4-2024.docx, A/HRC/WG.6/46/L.97, 46, 4, , 2024-05-08"
  })
  void frontMatter(
      String file, String symbol, int session, int cycle, Integer council, LocalDate date)
      throws IOException {
    PaperInfo info = EXTRACTOR.extract(PAPERS.resolve(file)).paper();
    assertThat(info.kind()).isEqualTo(PaperKind.WORKING_GROUP_REPORT);
    assertThat(info.symbol()).contains(symbol);
    assertThat(info.stateName()).contains("Sylvania");
    assertThat(info.stateUnderReview()).as("a State that does not exist").isEmpty();
    assertThat(info.session()).hasValue(session);
    assertThat(info.cycle()).hasValue(cycle);
    if (council == null) {
      assertThat(info.councilSession()).isEmpty();
    } else {
      assertThat(info.councilSession()).hasValue(council);
    }
    assertThat(info.date()).contains(date);
    assertThat(info.language()).contains(Language.ENGLISH);
  }

  @Test
  void extractToCsvPrintsALineARecommendation() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String paper = PAPERS.resolve("sub-numbered-2008.pdf").toString();
    assertThat(ExtractToCsv.run(new String[] {paper}, stream(out), System.err)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(22)
        .startsWith(
            "paragraph,states,position", "26(e),EGY,noted", "29,LBY,noted", "31.1,DZA,supported")
        .contains("32.4,VAT,pending", "33.2,TUR,noted");
  }

  @Test
  void recommendationsByStateCountsTheFolder() throws IOException, InterruptedException {
    States states = States.load();
    List<ExpectedRow> rows = new ArrayList<>();
    for (Path paper : papers()) {
      rows.addAll(ExpectedRow.of(paper));
    }
    Map<String, Long> counts =
        rows.stream()
            .flatMap(row -> row.recommendingStates().stream())
            .map(code -> states.byCode(code).orElseThrow().name())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] folder = {PAPERS.toString()};
    assertThat(RecommendationsByState.run(folder, stream(out), System.err)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            counts.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
