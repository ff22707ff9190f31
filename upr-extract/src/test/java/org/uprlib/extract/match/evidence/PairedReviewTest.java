package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.read.documentation.ReportedReview;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

/** Which papers are held against which review. */
class PairedReviewTest {
  /** A recommendation a word, such as {@code 20:115.1}; of session 0 for none. */
  private static List<ResultRow> rows(String reviews, String language) {
    String lines =
        Stream.of(reviews.split(" ", -1))
            .map(each -> each.split(":", -1))
            .map(
                each -> {
                  int session = Integer.parseInt(each[0]);
                  String json =
                      ResultLine.of(each[1], "Act").to("XSV", session).toSylvania().json();
                  json = session == 0 ? json.replaceFirst("\"session\":0,\"cycle\":1,", "") : json;
                  json = each.length > 2 ? json.replaceFirst("A/HRC/28/\\d+", each[2]) : json;
                  return json.replaceFirst(
                      "\"date\"", "\"language\":\"%s\",\"date\"".formatted(language));
                })
            .collect(Collectors.joining("\n"));
    return ResultLine.read(lines);
  }

  /** A paper a word, such as {@code MID_TERM_REPORT:0:2}: its kind, session and cycle. */
  private static List<ReviewDocument> papers(String papers) {
    return Stream.of(papers.split(" ", -1))
        .map(each -> each.split(":", -1))
        .map(
            each ->
                new TestPaper(String.join("-", each))
                    .of(ReviewDocument.Kind.valueOf(each[0]))
                    .in(Integer.parseInt(each[1]), Integer.parseInt(each[2]))
                    .paper())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "20:115.1, NATIONAL_REPORT:34:3, 2",
    "0:115.1, NATIONAL_REPORT:34:3, 2",
    "0:115.1, MID_TERM_REPORT:0:2 NATIONAL_REPORT:47:4, 3",
    "0:115.1, MID_TERM_REPORT:0:2, ''",
  })
  void aReviewIsOfTheCycleThatItSaysOrBeforeTheNext(String rows, String papers, String expected)
      throws IncomparableException {
    assertThat(PairedReview.of(rows(rows, "en"), papers(papers)).get(0).cycle().stream())
        .extracting(String::valueOf)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  private static String told(PairedReview review) {
    return review.rows().stream().map(ResultRow::paragraph).collect(Collectors.joining("+"))
        + " < "
        + review.papers().stream().map(ReviewDocument::source).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20:1          | NATIONAL_REPORT:34:0 COMPILATION:34:0   | 1 <"
            + " NATIONAL_REPORT-34-0+COMPILATION-34-0 |",
        "20:1          | COMPILATION:46:0 NATIONAL_REPORT:34:0   | 1 < NATIONAL_REPORT-34-0 |"
            + " COMPILATION-46-0",
        "20:1          | NATIONAL_REPORT:20:0 COMPILATION:21:0   | 1 < COMPILATION-21-0 |"
            + " NATIONAL_REPORT-20-0",
        "7:1 20:2      | NATIONAL_REPORT:20:0 COMPILATION:34:0   | 1 < NATIONAL_REPORT-20-0; 2 <"
            + " COMPILATION-34-0 |",
        "20:2 7:1      | NATIONAL_REPORT:20:0 COMPILATION:34:0   | 2 < COMPILATION-34-0; 1 <"
            + " NATIONAL_REPORT-20-0 |",
        "7:1 20:2      | NATIONAL_REPORT:34:0                    | 2 < NATIONAL_REPORT-34-0 |",
        "7:1 20:2      | SUBMISSION:0:0                          | 2 < SUBMISSION-0-0 |",
        "7:1 20:2      | MID_TERM_REPORT:0:0                     | 2 < MID_TERM_REPORT-0-0 |",
        "7:1 20:2      | MID_TERM_REPORT:0:1                     | 1 < MID_TERM_REPORT-0-1 |",
        "7:1 20:2      | MID_TERM_REPORT:0:2 MID_TERM_REPORT:0:1 | 1 < MID_TERM_REPORT-0-1; 2 <"
            + " MID_TERM_REPORT-0-2 |",
        "7:1 20:2      | MID_TERM_REPORT:0:2 MID_TERM_REPORT:0:3 | 2 < MID_TERM_REPORT-0-2 |"
            + " MID_TERM_REPORT-0-3",
        "7:1 20:2      | SUBMISSION:0:1                          | 2 < SUBMISSION-0-1 |",
        "20:1          | NATIONAL_REPORT:34:0 SUBMISSION:0:0     | 1 <"
            + " SUBMISSION-0-0+NATIONAL_REPORT-34-0 |",
        "20:1 20:2     | NATIONAL_REPORT:34:0                    | 1+2 < NATIONAL_REPORT-34-0 |",
        "20:1 20:2:A/HRC/28/20/Add.1 | NATIONAL_REPORT:34:0      | 1+2 < NATIONAL_REPORT-34-0 |",
        "0:1 0:2       | NATIONAL_REPORT:34:0 SUBMISSION:0:0     | 1+2 <"
            + " NATIONAL_REPORT-34-0+SUBMISSION-0-0 |",
        "0:1 0:2:A/HRC/40/7 | NATIONAL_REPORT:34:0               | 1 < NATIONAL_REPORT-34-0; 2 <"
            + " NATIONAL_REPORT-34-0 |",
        "0:1 20:2      | NATIONAL_REPORT:34:0                    | 1 < NATIONAL_REPORT-34-0; 2 <"
            + " NATIONAL_REPORT-34-0 |",
      })
  void aReviewHasThePapersOfTheNext(String reviews, String papers, String expected, String left)
      throws IncomparableException {
    List<PairedReview> paired = PairedReview.of(rows(reviews, "en"), papers(papers));

    assertThat(paired.stream().map(PairedReviewTest::told).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(PairedReview.notices(paired, papers(papers)))
        .extracting(Notice::message)
        .isEqualTo(
            Stream.ofNullable(left)
                .map(
                    each ->
                        each
                            + " was left out: it does not belong to the review that follows the one"
                            + " whose recommendations are here.")
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20:1     | NATIONAL_REPORT:20:0 COMPILATION:19:0 | COMPILATION-19-0 is of session 19, the"
            + " recommendations of session 20: papers of a later review are needed.",
        "20:1 7:2 | MID_TERM_REPORT:0:3 | MID_TERM_REPORT-0-3 states no session, the"
            + " recommendations of session 20: papers of a later review are needed.",
      })
  void papersOfNoLaterReviewAreRefused(String reviews, String papers, String message) {
    IncomparableException refused =
        catchThrowableOfType(
            IncomparableException.class,
            () -> PairedReview.of(rows(reviews, "en"), papers(papers)));

    assertThat(refused).hasMessage(message);
    assertThat(refused.found())
        .isEqualTo(papers(papers).stream().map(ReviewDocument::source).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XSV NOR | Norway   | The recommendations are addressed to several States, Sylvania,"
            + " Norway: give those of one. | Sylvania Norway",
        "NOR     | Sylvania | a.docx is about Sylvania, the recommendations are addressed to"
            + " Norway. | a.docx",
        "XSV     | Sylvania | |",
        "XSV     |          | |",
      })
  void oneStateIsAskedAndTells(String asked, String about, String message, String papers) {
    List<ResultRow> rows =
        ResultLine.rows(
            Stream.of(asked.split(" ", -1))
                .map(code -> ResultLine.of("1", "Act").to(code, 20))
                .map(line -> line.state().equals("\"XSV\"") ? line.toSylvania() : line)
                .toArray(ResultLine[]::new));
    IncomparableException refused =
        catchThrowableOfType(
            IncomparableException.class,
            () -> PairedReview.of(rows, List.of(new TestPaper("a.docx").about(about).paper())));

    assertThat(Optional.ofNullable(refused).map(Exception::getMessage))
        .isEqualTo(Optional.ofNullable(message));
    assertThat(Optional.ofNullable(refused).map(IncomparableException::found))
        .isEqualTo(Optional.ofNullable(papers).map(each -> List.of(each.split(" ", -1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20:1      | A/HRC/28/20 |   |      | 1    |",
        "20:1      | A/HRC/12/5  |   |      |      | A/HRC/12/5",
        "20:1      |             | 1 |      |      | cycle 1",
        "20:1      |             | 2 |      | 1    |",
        "20:1      |             |   | 2013 |      | ≤ 2013",
        "20:1      |             |   | 2014 | 1    |",
        "7:1 20:2  |             |   | 2013 | 1    |",
        "7:1 20:2  |             |   | 2016 | 2    |",
        "7:1 20:2  |             | 1 | 2016 | 1    |",
        "7:1 20:2  |             |   | 2007 |      | ≤ 2007",
        "20:1      | A/HRC/12/5  | 2 | 2016 |      | A/HRC/12/5, cycle 2",
      })
  void aMidTermReportIsHeldAgainstTheReviewThatItsOpeningNames(
      String reviews, String symbol, Integer cycle, Integer year, String expected, String other) {
    ReportedReview said =
        new ReportedReview(
            Optional.ofNullable(symbol),
            cycle == null ? OptionalInt.empty() : OptionalInt.of(cycle),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    List<ReviewDocument> papers =
        List.of(
            new TestPaper("a.docx")
                .of(ReviewDocument.Kind.MID_TERM_REPORT)
                .in(0, 0)
                .on(said)
                .paper());
    List<PairedReview> paired = new ArrayList<>();
    IncomparableException refused =
        catchThrowableOfType(
            IncomparableException.class,
            () -> paired.addAll(PairedReview.of(rows(reviews, "en"), papers)));

    assertThat(paired.stream().map(each -> each.rows().get(0).paragraph()))
        .isEqualTo(Stream.ofNullable(expected).toList());
    assertThat(Optional.ofNullable(refused).map(Exception::getMessage))
        .isEqualTo(
            Optional.ofNullable(other)
                .map(
                    review ->
                        "a.docx is on another review by what its opening says (%s), the"
                                .formatted(review)
                            + " recommendations of session 20: papers of a later review are"
                            + " needed."));
  }

  @ParameterizedTest
  @CsvSource({"en, en, false", "en, fr, true", "fr, fr, false", "en, '', false", "'', fr, false"})
  void papersInAnotherLanguageAreRemarked(String asked, String told, boolean remarked)
      throws IncomparableException {
    List<ReviewDocument> papers =
        List.of(
            new TestPaper("a.docx").in(Language.of(told).orElse(null)).paper(),
            new TestPaper("b.docx").in(Language.of(asked).orElse(null)).paper());
    List<PairedReview> paired = PairedReview.of(rows("20:1 20:2", asked), papers);

    assertThat(PairedReview.notices(paired, papers))
        .extracting(Notice::message)
        .isEqualTo(
            remarked
                ? List.of(
                    "a.docx is in another language than the recommendations: only passages that"
                        + " refer to them by number are found in it.")
                : List.of());
  }
}
