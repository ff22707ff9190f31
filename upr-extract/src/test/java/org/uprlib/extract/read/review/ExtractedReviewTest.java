package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.Said;

/**
 * Files of one review through the library's door: good ones, and such as do not belong together.
 */
class ExtractedReviewTest {
  private static final Extractor EXTRACTOR = LoadedModels.EXTRACTOR;

  @TempDir private Path folder;
  private SylvanianPapers papers;

  @BeforeEach
  void writePapers() {
    papers = new SylvanianPapers(folder);
  }

  private static Extraction extract(Path... files) throws IOException {
    return EXTRACTOR.extractReview(List.of(files));
  }

  private static String position(Extraction extraction, String label) {
    return extraction.recommendations().stream()
        .filter(each -> each.paragraph().equals(label))
        .map(each -> each.position().status().word())
        .collect(Collectors.joining(", "));
  }

  private static List<String> codes(Extraction extraction) {
    return Said.codes(extraction.notices()).stream().distinct().toList();
  }

  private static String message(Extraction extraction, String code) {
    return extraction.notices().stream()
        .filter(notice -> notice.code().equals(code))
        .map(Notice::message)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anAddendumAnswersWhatTheReportLeftOpen() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum(
                "Add.1",
                "1. Sylvania accepts recommendations 116.1 to 116.4.",
                "2. Sylvania notes recommendations 116.5 and 116.6."));

    assertThat(position(extraction, "115.1")).isEqualTo("supported");
    assertThat(position(extraction, "116.4")).isEqualTo("supported");
    assertThat(position(extraction, "116.6")).isEqualTo("noted");
    assertThat(codes(extraction)).isEmpty();
    assertThat(extraction.furtherPapers()).hasSize(1);
  }

  @Test
  void anAddendumOfAnotherReviewIsRefusedBySymbol() throws IOException {
    Path report = papers.report();
    Path other = papers.addendumTo("A/HRC/98/3", "Sylvania", "1. Sylvania accepts 116.1.");

    assertThatThrownBy(() -> extract(report, other))
        .isInstanceOf(ReviewMismatchException.class)
        .hasMessage("other.docx: belongs to the review of A/HRC/98/3, not to that of A/HRC/99/15.");
  }

  @Test
  void anAddendumWithoutSymbolIsRefusedByItsState() throws IOException {
    Path report = papers.report();
    Path other =
        papers.paper(
            "other.docx",
            "Permanent Mission",
            "Ruritania",
            "** Addendum",
            "** Views on conclusions and/or recommendations, voluntary commitments and replies"
                + " presented by the State under review",
            "1. Ruritania accepts recommendation 116.1.");

    assertThatThrownBy(() -> extract(report, other))
        .isInstanceOf(ReviewMismatchException.class)
        .hasMessage("other.docx: belongs to the review of Ruritania, not to that of Sylvania.");
  }

  @Test
  void anAddendumWithoutItsReportIsRefused() throws IOException {
    Path addendum = papers.addendum("Add.1", "1. Sylvania accepts recommendation 116.1.");

    assertThatThrownBy(() -> extract(addendum))
        .isInstanceOf(MissingReportException.class)
        .hasMessageContaining("A/HRC/99/15");
  }

  @Test
  void ofTwoAddendaThatContradictEachOtherTheLaterIsFollowedAndTheContradictionTold()
      throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum("Add.2", "1. Sylvania cannot accept recommendation 116.1."),
            papers.addendum("Add.1", "1. Sylvania accepts recommendations 116.1 and 116.2."));

    assertThat(position(extraction, "116.1")).isEqualTo("noted");
    assertThat(position(extraction, "116.2")).isEqualTo("supported");
    assertThat(message(extraction, "position-contradiction"))
        .contains("116.1", "supported", "noted", "Add.1", "Add.2", "The later document counts");
  }

  @Test
  void anAddendumThatContradictsItselfLeavesThePositionUnknown() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum(
                "Add.1",
                "1. Sylvania accepts recommendations 116.1 and 116.2.",
                "2. Sylvania rejects recommendation 116.1."));

    assertThat(position(extraction, "116.1")).isEqualTo("unknown");
    assertThat(position(extraction, "116.2")).isEqualTo("supported");
    assertThat(codes(extraction)).contains("position-contradiction");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "For “116.1 to 116.3” read “116.1 and 116.2” | supported | unknown   | noted",
        "Paragraph 1, first line: for “116.1 to 116.3” read “116.1 and 116.2” | supported | unknown"
            + " | noted",
        "For accepts read does not accept            | unknown   | unknown   | noted",
        "For is grateful read was grateful           | supported | supported | noted",
      })
  void whatACorrigendumToAnAddendumExchangesIsNotTakenForAnAnswer(
      String line, String first, String third, String last) throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum(
                "Add.1",
                "1. Sylvania accepts recommendations 116.1 to 116.3.",
                "2. Sylvania notes recommendations 116.4 to 116.6. It is grateful for them."),
            papers.addendum("Add.1/Corr.1", "Corrigendum", line));

    assertThat(position(extraction, "116.1")).isEqualTo(first);
    assertThat(position(extraction, "116.3")).isEqualTo(third);
    assertThat(position(extraction, "116.6")).isEqualTo(last);
    assertThat(codes(extraction)).contains("corrigendum-not-applied");
  }

  @Test
  void aRevisionReplacesItsAddendumWithoutContradiction() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum("Add.1", "1. Sylvania accepts recommendations 116.1 to 116.6."),
            papers.addendum(
                "Add.1/Rev.1",
                "1. Sylvania accepts recommendations 116.1 to 116.5.",
                "2. Sylvania notes recommendation 116.6."));

    assertThat(position(extraction, "116.5")).isEqualTo("supported");
    assertThat(position(extraction, "116.6")).isEqualTo("noted");
    assertThat(codes(extraction)).containsExactly("paper-replaced");
    assertThat(message(extraction, "paper-replaced"))
        .startsWith("A/HRC/99/15/Add.1 (")
        .contains("A/HRC/99/15/Add.1/Rev.1");
  }

  @Test
  void whatTwoFilesOfOneAddendumAnswerDifferentlyIsUnknown() throws IOException {
    Path first = papers.addendum("Add.1", "1. Sylvania accepts recommendations 116.1 to 116.6.");
    Path other =
        papers.addendumTo(
            "A/HRC/99/15",
            "Sylvania",
            "1. Sylvania accepts recommendations 116.1 to 116.5.",
            "2. Sylvania notes recommendation 116.6.");
    Extraction extraction = extract(papers.report(), first, other);

    assertThat(position(extraction, "116.5")).isEqualTo("supported");
    assertThat(position(extraction, "116.6")).isEqualTo("unknown");
    assertThat(codes(extraction)).containsExactly("same-paper", "same-paper-differs");
    assertThat(message(extraction, "same-paper-differs")).contains("other.docx", "116.6");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "enjoy the support of Sylvania          | have been noted by Sylvania | unknown | gives"
            + " other answers",
        "enjoy the support of Sylvania          | enjoy the support of Sylvania | supported |",
        "will be examined by Sylvania           | enjoy the support of Sylvania | pending | differ"
            + " on whether",
      })
  void whatTwoFilesOfOneReportTellDifferentlyIsTold(
      String one, String other, String position, String told) throws IOException {
    Extraction extraction = extract(version("a.docx", one), version("b.docx", other));

    assertThat(position(extraction, "6.1")).isEqualTo(position);
    if (told == null) {
      assertThat(codes(extraction)).containsExactly("same-paper");
    } else {
      assertThat(message(extraction, "same-paper-differs")).contains("b.docx", told, "6.1");
    }
  }

  private Path version(String file, String answer) throws IOException {
    return papers.paper(
        file,
        "A/HRC/99/15",
        "Sylvania",
        "** II. Conclusions and/or recommendations",
        "6. The following recommendations " + answer + ":",
        "6.1 Close the old prison (Spain).");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/99/15/Add.1 | unknown   | gives other answers",
        "A/HRC/99/15/Add.2 | supported | were not compared",
      })
  void anAddendumInAnotherLanguageIsComparedOrTold(String symbol, String position, String told)
      throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum("Add.1", "1. Sylvania accepts recommendations 116.1 to 116.6."),
            papers.paper(
                "es.docx",
                symbol,
                "Sylvania",
                "** Adición",
                "** Opiniones sobre las conclusiones y/o recomendaciones, compromisos voluntarios y"
                    + " respuestas del Estado examinado",
                "1. El Estado acepta las recomendaciones 116.1 a 116.5 que ha examinado.",
                "2. El Estado no acepta la recomendación 116.6, de la que toma nota."));

    assertThat(position(extraction, "116.5")).isEqualTo("supported");
    assertThat(position(extraction, "116.6")).isEqualTo(position);
    assertThat(
            codes(extraction).stream().map(code -> message(extraction, code)).toList().toString())
        .contains("es.docx", told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Go (Spain);⏎6.2 Stop (Cuba);⏎6.3 End (Fiji).        | 6.1 ESP, 6.2 CUB, 6.3 FJI",
        "Go (Spain)⏎6.2 Stop (Cuba)                           | 6.1 ESP, 6.2 CUB",
        "Go⏎on (Spain);⏎6.2 Stop⏎all of it (Cuba)            | 6.1 ESP, 6.2 CUB",
        "Sign article⏎6.2 of the Statute (Cuba)               | 6.1 CUB",
        "Go (Spain);⏎Sylvania does not support it.⏎6.2 Stop (Cuba). | 6.1 ESP noted, 6.2 CUB",
        "Go (Spain); ~6.2 Stop (Cuba);~                       | 6.1 ESP",
        "Go (Spain~, Cuba~);                                  | 6.1 ESP",
      })
  void linesAndWordsStruckOutAreReadAsTheyAreSeen(String text, String expected) throws IOException {
    Extraction extraction =
        extract(
            papers.paper(
                "report.docx",
                "A/HRC/99/15",
                "Sylvania",
                "** II. Conclusions and/or recommendations",
                "6. The following recommendations enjoy the support of Sylvania:",
                "6.1 " + text));
    assertThat(
            extraction.recommendations().stream()
                .map(
                    each ->
                        each.paragraph()
                            + each.recommendingStates().stream()
                                .map(state -> " " + state.code())
                                .collect(Collectors.joining())
                            + (each.position().status() == PositionStatus.SUPPORTED
                                ? ""
                                : " " + each.position().status().word()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void rangesThatRunBackwardsOrPastTheLastRecommendationAreTold() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum(
                "Add.1",
                "1. Sylvania accepts recommendations 116.3-116.1.",
                "2. Sylvania notes recommendations 116.5-116.9 and 117.2."));

    assertThat(position(extraction, "116.1")).isEqualTo("pending");
    assertThat(position(extraction, "116.2")).isEqualTo("pending");
    assertThat(position(extraction, "116.6")).isEqualTo("noted");
    assertThat(message(extraction, "reference-backwards")).contains("116.3-116.1");
    assertThat(message(extraction, "reference-out-of-range"))
        .contains("116.5-116.9")
        .contains("117.2");
    assertThat(message(extraction, "pending-unanswered")).contains("116.1, 116.2, 116.3, 116.4");
  }

  @Test
  void aMatrixWithoutAColumnOfPositionsIsNoCheck() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.matrix(
                "| Recommendation | Full list of themes |",
                "| 115.1 Ratify the Convention against Torture (Spain); | A. Treaties |",
                "| 116.1 Criminalize domestic violence (Chile); | B. Women |"));

    assertThat(codes(extraction)).contains("matrix-without-positions");
    assertThat(codes(extraction)).doesNotContain("matrix-differs");
    assertThat(position(extraction, "116.1")).isEqualTo("pending");
  }

  @Test
  void aMatrixWithoutPositionsAloneGivesNone() throws IOException {
    Extraction extraction =
        extract(
            papers.matrix(
                "| Recommendation | Full list of themes |",
                "| 115.1 Ratify the Convention against Torture (Spain); | A. Treaties |"));

    assertThat(position(extraction, "115.1")).isEqualTo("unknown");
    assertThat(codes(extraction)).contains("matrix-without-positions");
  }

  @Test
  void pledgesOfReportAndAddendumAreKeptWithThePaperThatStatesThem() throws IOException {
    Extraction extraction =
        extract(
            papers.report(),
            papers.addendum(
                "Add.1",
                "1. Sylvania accepts recommendations 116.1 to 116.6.",
                "** Voluntary commitments",
                "2. Sylvania makes the following voluntary commitments:",
                "(a) To train all judges;",
                "(b) To submit a midterm report.",
                "** Closing remarks",
                "3. Sylvania thanks the troika."));

    assertThat(extraction.pledges())
        .extracting(Pledge::document, Pledge::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "A/HRC/99/15", "The delegation pledged to open the archives of the police."),
            org.assertj.core.groups.Tuple.tuple("A/HRC/99/15/Add.1", "To train all judges"),
            org.assertj.core.groups.Tuple.tuple(
                "A/HRC/99/15/Add.1", "To submit a midterm report."));
  }
}
