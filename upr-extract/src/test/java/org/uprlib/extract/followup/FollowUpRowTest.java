package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.uprlib.extract.followup.FollowUpRows.SCALES;
import static org.uprlib.extract.followup.FollowUpRows.STEPS;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.match.evidence.Passage;
import org.uprlib.extract.match.evidence.Passage.Claim;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.match.evidence.RecommendationEvidence;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

/** How rows are made of recommendations, joined and put in order. */
class FollowUpRowTest {
  private static final Speaker SYLVANIA =
      new Speaker(Speaker.Kind.STATE, "Sylvania", Optional.of("Government"));
  private static final Speaker JS2 =
      new Speaker(Speaker.Kind.STAKEHOLDER, "Joint submission 2", Optional.of("JS2"));

  private static Passage passage(
      String paragraph, int page, double score, Optional<StatedLevel> level) {
    return new Passage(
        "report.docx",
        paragraph.isEmpty() ? Optional.empty() : Optional.of("A/HRC/WG.6/34/XSV/1"),
        ReviewDocument.Kind.NATIONAL_REPORT,
        OptionalInt.of(34),
        Optional.of(paragraph).filter(number -> !number.isEmpty()),
        Optional.empty(),
        page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
        new Span(10, 30),
        "It is implemented.",
        List.of(SYLVANIA, JS2),
        new Link(Link.Kind.EXPLICIT, score, "recommendation 1"),
        Claim.PROGRESS,
        "implemented",
        level);
  }

  private static RecommendationEvidence evidence(Passage... passages) {
    ResultRow row = ResultLine.rows(ResultLine.of("115.1", "Close the centre")).get(0);
    return new RecommendationEvidence(row, List.of(passages));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMPLEMENTED        | 12 | “is so” (A/HRC/WG.6/34/XSV/1, 12)",
        "PARTLY_IMPLEMENTED | 12 | “is so” (A/HRC/WG.6/34/XSV/1, 12)",
        "NOT_IMPLEMENTED    | '' | “is so” (report.docx)",
        "IN_PROGRESS        | 12 | “is so” (A/HRC/WG.6/34/XSV/1, 12)",
        "                   | 12 | ''",
      })
  void whatAStateStatesStandsBesideTheLevelWhichIsThePersons(
      StatedLevel.Level stated, String paragraph, String words) {
    Optional<StatedLevel> said =
        Optional.ofNullable(stated).map(each -> new StatedLevel(each, "is so"));
    FollowUpTable table =
        FollowUpTable.ofEvidence(List.of(evidence(passage(paragraph, 3, 1, said))), STEPS);
    FollowUpRow row = table.rows().get(0);

    assertThat(row.stated()).isEqualTo(words);
    assertThat(row.assessment()).isEqualTo(FollowUpRow.Assessment.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Of a mid-term report; of the report for the next review; what the table has.
        "NOT_IMPLEMENTED | IMPLEMENTED     | “IMPLEMENTED” (A/1, 2); “NOT_IMPLEMENTED” (m.docx, 1)",
        "IMPLEMENTED     | NOT_IMPLEMENTED | “NOT_IMPLEMENTED” (A/1, 2); “IMPLEMENTED” (m.docx, 1)",
        "IMPLEMENTED     | IMPLEMENTED     | “IMPLEMENTED” (A/1, 2)",
        "IN_PROGRESS     |                 | “IN_PROGRESS” (m.docx, 1)",
      })
  void whereTheStatesWordsDifferTheTableHasAllThoseOfTheLaterReportFirst(
      StatedLevel.Level midTerm, StatedLevel.Level next, String expected) {
    Passage earlier = stating("m.docx", Optional.empty(), "1", midTerm);
    Passage later = stating("n.docx", Optional.of("A/1"), "2", next);

    for (List<Passage> all : List.of(List.of(earlier, later), List.of(later, earlier))) {
      RecommendationEvidence evidence = evidence(all.toArray(Passage[]::new));

      assertThat(FollowUpRow.of(evidence).stated()).isEqualTo(expected.replace("; ", "\n"));
    }
  }

  private static Passage stating(
      String source, Optional<String> symbol, String number, StatedLevel.Level level) {
    return new Passage(
        source,
        symbol,
        symbol.isPresent()
            ? ReviewDocument.Kind.NATIONAL_REPORT
            : ReviewDocument.Kind.MID_TERM_REPORT,
        OptionalInt.empty(),
        Optional.of(number),
        Optional.empty(),
        OptionalInt.empty(),
        new Span(0, 9),
        "Recommendation 115.1.",
        List.of(SYLVANIA),
        new Link(Link.Kind.EXPLICIT, 1, "Recommendation 115.1"),
        Claim.UNKNOWN,
        "",
        Optional.ofNullable(level).map(each -> new StatedLevel(each, each.name())));
  }

  private static RecommendationEvidence on(String label, String text, Passage... passages) {
    ResultRow row = ResultLine.rows(ResultLine.of(label, text)).get(0);
    return new RecommendationEvidence(row, List.of(passages));
  }

  private static Passage linked(Link.Kind kind, String number, Span span, String words) {
    return new Passage(
        "report.docx",
        Optional.of("A/HRC/WG.6/34/XSV/1"),
        ReviewDocument.Kind.NATIONAL_REPORT,
        OptionalInt.of(34),
        Optional.of(number),
        Optional.empty(),
        OptionalInt.empty(),
        span,
        words,
        List.of(SYLVANIA),
        new Link(kind, kind == Link.Kind.EXPLICIT ? 1 : 0.9, "Recommendation 115.1"),
        Claim.PROGRESS,
        "implemented",
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify the Convention on the Rights of Persons with Disabilities"
            + " | Ratify the Optional Protocol to the Convention on the Rights of Persons with"
            + " Disabilities",
        "Raise the minimum legal age of marriage for girls and boys to 18 years"
            + " | Raise the minimum legal age of marriage for girls and boys to 16 years",
        "Abolish the death penalty in law for all crimes committed by adults"
            + " | Abolish the death penalty in law for all crimes committed by adults in time of"
            + " war",
        "Consider the return of the families that were moved from the camp"
            + " | Do not consider the return of the families that were moved from the camp",
        "Adopter le plan A pour la réforme du service des prisons numéro 1"
            + " | Adopter le plan B pour la réforme du service des prisons numéro 2",
        "Aprobar el plan A para la reforma de la oficina de prisiones número 1"
            + " | Aprobar el plan B para la reforma de la oficina de prisiones número 2",
        "Revise the legal definition of rape in the Criminal Code"
            + " | Revise the legal definition of rape in the Criminal Code",
      })
  void whatIsSaidOfOneRecommendationIsNotUnderAnother(String text, String other) {
    String first = "Recommendation 115.1 has been implemented.";
    String said = first + " The law was changed.";
    Passage naming = linked(Link.Kind.EXPLICIT, "12", new Span(10, 73), said);
    Passage alike = linked(Link.Kind.LIKENESS, "12", new Span(10, 73), said);
    Passage partNaming = linked(Link.Kind.LIKENESS, "12", new Span(10, 52), first);
    Passage part = linked(Link.Kind.LIKENESS, "12", new Span(53, 73), "The law was changed.");
    Passage own = linked(Link.Kind.LIKENESS, "13", new Span(90, 120), "It was ratified in 2019.");
    FollowUpTable table =
        FollowUpTable.ofEvidence(
            List.of(on("115.1", text, naming), on("115.2", other, alike, partNaming, part, own)),
            STEPS);

    assertThat(table.evidence())
        .extracting(each -> each.key().paragraph() + " " + each.words())
        .containsExactly(
            "115.1 " + said, "115.2 The law was changed.", "115.2 It was ratified in 2019.");
  }

  @Test
  void passagesAreRowsOfTheSheetOfEvidence() {
    FollowUpTable table =
        FollowUpTable.ofEvidence(
            List.of(
                evidence(
                    passage(
                        "12",
                        3,
                        0.456,
                        Optional.of(
                            new StatedLevel(StatedLevel.Level.IMPLEMENTED, "is implemented"))),
                    passage("", 0, 1, Optional.empty()))),
            STEPS);
    FollowUpRow.Key key = new FollowUpRow.Key("A/HRC/28/20", "115.1");

    assertThat(table.evidence())
        .containsExactly(
            new FollowUpEvidence(
                key,
                "A/HRC/WG.6/34/XSV/1",
                "national-report",
                "12",
                "3",
                "Government; JS2",
                "It is implemented.",
                "progress",
                "implemented: “is implemented”"),
            new FollowUpEvidence(
                key,
                "report.docx",
                "national-report",
                "",
                "",
                "Government; JS2",
                "It is implemented.",
                "progress",
                ""));
  }

  @Test
  void aRecommendationIsARowOnce() {
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("115.1", "Close the centre").about(0, "Detention; Migrants", ""),
            ResultLine.of("115.1", "Open the centre"),
            ResultLine.of("115.2", "Train judges").by("NOR").position("noted"));
    List<FollowUpRow> made = FollowUpTable.of(rows, STEPS).rows();

    assertThat(made)
        .extracting(
            each -> each.paragraph() + " " + each.text() + " " + each.position().word(),
            FollowUpRow::themes)
        .containsExactly(
            tuple("115.1 Close the centre supported", List.of("Detention", "Migrants")),
            tuple("115.2 Train judges noted", List.of()));
    assertThat(made.get(0).theme()).hasValue("Detention");
    assertThat(made.get(1).theme()).isEmpty();
    assertThat(made.get(0).review().symbol()).isEqualTo("A/HRC/28/20");
    assertThat(made.get(0).review().stateName()).isEqualTo("Slovenia");
  }

  @Test
  void rowsStandUnderTheirFirstThemeAndAreNamedUnderTheOthers() {
    List<LevelFigures.ThemeGroup> groups =
        LevelFigures.ThemeGroup.of(
            List.of(
                row("14.10", "Ten", "NOR", "Migrants"),
                row("14.3", "Three", "NOR", ""),
                row("14.2", "Two", "NOR", "Detention; Migrants"),
                row("14.1", "One", "NOR", "Treaties; Youth")));

    assertThat(groups)
        .extracting(each -> each.theme() + ": " + labels(each.rows()) + "; " + labels(each.also()))
        .containsExactly(
            "Treaties: 14.1; ", "Detention: 14.2; ", "Migrants: 14.10; 14.2", ": 14.3; ");
    assertThat(LevelFigures.ThemeGroup.of(List.of(row("14.1", "One", "NOR", "Youth")))).hasSize(1);
  }

  private static String labels(List<FollowUpRow> rows) {
    return rows.stream().map(FollowUpRow::paragraph).collect(Collectors.joining(" "));
  }

  private static FollowUpRow of(String symbol, OptionalInt session, String paragraph) {
    return row(
        new FollowUpRow.Review(symbol, Optional.empty(), "Sylvania", session),
        paragraph,
        "x",
        "",
        "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/43/9 34 9.1  | A/HRC/28/1 20 10.1  | 1",
        "A/HRC/9/1 20 9.1   | A/HRC/28/1 20 1.1   | -1",
        "A/HRC/43/9 0 1.1   | A/HRC/28/1 48 10.1  | 1",
        "A/HRC/43/9 34 9.2  | A/HRC/43/9 34 9.10  | -1",
        "A/HRC/43/9 34 9.2  | A/HRC/43/9 34 9.2.1 | -1",
        "A/HRC/43/9 34 9.2b | A/HRC/43/9 34 9.2a  | 1",
        "A/HRC/43/9 34 9.2  | A/HRC/43/9 34 9.2   | 0",
        "A/HRC/43/9 34 9.2  | A/HRC/43/9 34 9.99999999999999999999 | -1",
      })
  void rowsGoBySessionReportAndLabel(String one, String other, int order) {
    List<FollowUpRow> rows =
        Stream.of(one, other)
            .map(each -> each.split(" ", -1))
            .map(
                each ->
                    of(
                        each[0],
                        each[1].equals("0")
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(each[1])),
                        each[2]))
            .toList();

    assertThat(Integer.signum(RowOrder.BY_REPORT.compare(rows.get(0), rows.get(1))))
        .isEqualTo(order);
    assertThat(Integer.signum(RowOrder.BY_REPORT.compare(rows.get(1), rows.get(0))))
        .isEqualTo(-order);
  }

  /** The matrix of one review has OHCHR's codes, that of the next has none. */
  @Test
  void aThemeIsOneWithItsCodeAndWithout() throws FollowUpException {
    FollowUpTable joined =
        FollowUpTable.joined(
            List.of("2014", "2020"),
            List.of(
                FollowUpRows.table(
                    FollowUpRows.row(
                        "1.1", "Sign", "FRA", "A12 Acceptance of international norms")),
                FollowUpRows.table(
                    FollowUpRows.row("2.1", "Act", "FRA", "Acceptance of international norms"),
                    FollowUpRows.row("2.2", "Do", "FRA", "Equality & non-discrimination"),
                    FollowUpRows.row(
                        "2.3", "Do so", "FRA", "B31 Equality and non-discrimination"))));
    assertThat(Factsheets.themes(joined)).hasSize(2).contains("Acceptance of international norms");
    assertThat(Factsheets.theme(joined, "B31 equality & non-discrimination")).isPresent();
  }

  @Test
  void joinedTablesAreOfOneScaleAndKeepTheFirstTexts() throws FollowUpException {
    LevelScale committee = SCALES.named("committee").orElseThrow();
    FollowUpTable open =
        new FollowUpTable(
            committee,
            List.of(row("14.1", "A", "NOR", "")),
            List.of(),
            List.of("Notes"),
            Map.of(ReportPart.AUTHOR, "We"));
    FollowUpTable graded =
        new FollowUpTable(
            STEPS,
            List.of(row("14.2", "B", "NOR", "").with(written("fully", "", "", ""))),
            List.of(),
            List.of(),
            Map.of(ReportPart.AUTHOR, "They", ReportPart.ABOUT, "Law"));
    FollowUpTable other =
        new FollowUpTable(
            committee,
            List.of(
                row("14.3", "C", "NOR", "")
                    .with(
                        new FollowUpRow.Assessment(
                            Optional.of(committee.levels().get(0)), "", "", "", "", ""))),
            List.of(),
            List.of(),
            Map.of());

    FollowUpTable joined =
        FollowUpTable.joined(
            List.of("a", "b", "c"), List.of(open, graded, table(row("14.4", "D", "NOR", ""))));

    assertThat(joined.rows())
        .extracting(FollowUpRow::paragraph)
        .containsExactly("14.1", "14.2", "14.4");
    assertThat(joined.scale()).isEqualTo(STEPS);
    assertThat(joined.part(ReportPart.AUTHOR)).isEqualTo("We");
    assertThat(joined.part(ReportPart.ABOUT)).isEqualTo("Law");
    assertThat(joined.part(ReportPart.METHOD)).isEmpty();
    assertThat(joined.reviews()).containsExactly(FollowUpRows.REVIEW);
    assertThatThrownBy(() -> FollowUpTable.joined(List.of("b", "d"), List.of(graded, other)))
        .hasMessage("d: is graded on the scale 'committee', not on 'steps'.");
  }
}
