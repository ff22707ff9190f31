package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.read.documentation.PaperDraft;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

/** Two lists of seven, 121 on prisons and courts, 122 on schools and water. */
class RunningNumbersTest {
  private static final List<String> PRISONS =
      List.of(
          "prison cells",
          "prison food",
          "prison guards",
          "prison doctors",
          "court fees",
          "court judges",
          "court clerks");
  private static final List<String> SCHOOLS =
      List.of(
          "school roofs",
          "school teachers",
          "school books",
          "school meals",
          "water pipes",
          "water wells",
          "water prices");

  private static List<ResultRow> rows() {
    List<ResultLine> lines = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      lines.add(ResultLine.of("121." + (i + 1), "Improve " + PRISONS.get(i)).toSylvania());
    }
    for (int i = 0; i < 7; i++) {
      lines.add(ResultLine.of("122." + (i + 1), "Improve " + SCHOOLS.get(i)).toSylvania());
    }
    return ResultLine.rows(lines.toArray(ResultLine[]::new));
  }

  /** A report whose paragraphs tell of these matters one after the other, each by its number. */
  private static ReviewEvidence found(List<String> matters, int from) throws Exception {
    PaperDraft report = PaperDraft.nationalReport().bold("I. Measures");
    for (int i = 0; i < matters.size(); i++) {
      report.says(
          (i + 1)
              + ". Improved "
              + matters.get(i)
              + " were paid for (recommendation "
              + (from + i)
              + ").");
    }
    return EvidenceFinder.with(LikenessKind.WORDS)
        .find(rows(), List.of(report.read()), EvidenceFinder.Options.DEFAULT);
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | 1–7 = 121.1–7, 8–14 = 122.1–7",
        "true  | 1–7 = 122.1–7, 8–14 = 121.1–7",
      })
  void theOrderThatAloneFitsCounts(boolean schoolsFirst, String told) throws Exception {
    ReviewEvidence evidence =
        found(schoolsFirst ? both(SCHOOLS, PRISONS) : both(PRISONS, SCHOOLS), 1);

    assertThat(evidence.notices())
        .extracting(Notice::message)
        .containsExactly(
            "A/HRC/WG.6/34/XSV/1 numbers the recommendations of all lists consecutively, as its"
                + " sections show: "
                + told
                + ".");
    for (RecommendationEvidence each : evidence.recommendations()) {
      String matter = each.recommendation().text().replace("Improve ", "");
      assertThat(each.passages().get(0).link().kind()).isEqualTo(Link.Kind.EXPLICIT);
      assertThat(each.passages().get(0).words()).contains(matter);
    }
  }

  @ParameterizedTest
  @CsvSource({"unlike, 1", "short, 1", "long, 2"})
  void otherwiseNoNumberCounts(String how, int from) throws Exception {
    List<String> matters = both(PRISONS, SCHOOLS);
    List<String> told =
        switch (how) {
          case "unlike" ->
              IntStream.range(0, 14).mapToObj(i -> "bridges").collect(Collectors.toList());
          case "short" -> matters.subList(0, 12);
          default -> matters;
        };
    ReviewEvidence evidence = found(told, from);

    assertThat(evidence.notices())
        .extracting(Notice::message)
        .containsExactly(
            "A/HRC/WG.6/34/XSV/1 refers to recommendations by numbers up to "
                + (from + told.size() - 1)
                + ", higher than any in the review’s lists; it is not known which are meant, and"
                + " numbers without a paragraph are not followed in it.");
    assertThat(evidence.recommendations())
        .allSatisfy(
            each ->
                assertThat(each.passages())
                    .allMatch(passage -> passage.link().kind() == Link.Kind.LIKENESS));
  }
}
