package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ExportRemarks.LeftOut;
import org.uprlib.extract.rows.result.ExportRemarks.Unknown;

class UprInfoReaderTest {
  private static final States STATES = Loaded.STATES;
  private static final String HEAD =
      "SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session\r\n";

  /** As the database exports it: Sylvania's two reviews. */
  private static final String SYLVANIA =
      HEAD
          + sylvania("Ratify OP-CAT;Spain;WEOG;EU;Supported;5;International instruments,Torture;7")
          + sylvania("Ratify OP-CAT;Norway;WEOG;;Supported;5;International instruments,Torture;7")
          + sylvania("Ratify OP-CAT;Norway;WEOG;;Noted;5;International instruments,Torture;20")
          + sylvania(
              "Combat trafficking;\"St Vincent & the Grenadines\n\";GRULAC;;Noted;4;Migrants;7")
          + sylvania("Combat trafficking;Macedonia FYR;EEG;;Noted;4;Trafficking;7");

  /** What a reader made of a file. */
  private record Read(List<ResultRow> rows, List<String> lines, ExportRemarks remarks) {}

  private static String sylvania(String rest) {
    return "Sylvania;EEG;EU;" + rest + "\r\n";
  }

  private static Read read(String text) throws IOException {
    return read(text, UnaryOperator.identity());
  }

  private static Read read(String text, UnaryOperator<Extraction> enriching) throws IOException {
    List<ResultRow> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    ExportRemarks remarks =
        new ResultReader(STATES, enriching)
            .read(
                "folder/export.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                (row, json) -> {
                  rows.add(row);
                  lines.add(new String(json.line(), StandardCharsets.UTF_8));
                });
    return new Read(rows, lines, remarks);
  }

  @Test
  void rowsOfOneReviewAndTextAreOneRecommendation() throws IOException {
    Read read = read("\uFEFF" + SYLVANIA);

    assertThat(read.rows())
        .extracting(row -> row.info().session().getAsInt() + " " + row.text() + " " + row.madeBy())
        .containsExactly(
            "7 Ratify OP-CAT Spain, Norway",
            "20 Ratify OP-CAT Norway",
            "7 Combat trafficking Saint Vincent and the Grenadines, North Macedonia");
    assertThat(read.rows())
        .extracting(row -> row.position().status())
        .containsExactly(PositionStatus.SUPPORTED, PositionStatus.NOTED, PositionStatus.NOTED);
    assertThat(read.rows())
        .allSatisfy(
            row -> {
              assertThat(row.paper().source()).isEqualTo("export.csv");
              assertThat(row.info().stateName()).contains("Sylvania");
              assertThat(row.paragraph()).isEmpty();
            });
    assertThat(read.rows().get(0).info().cycle()).hasValue(1);
    assertThat(read.rows().get(1).info().cycle()).hasValue(2);
    assertThat(read.remarks().unknown().get(Unknown.STATE)).containsOnlyKeys("Sylvania");
    assertThat(read.remarks().refused()).isEmpty();
  }

  @Test
  void whatCodersRecordedIsToldAsTheirs() throws IOException {
    ResultRow first = read(SYLVANIA).rows().get(0);

    assertThat(first.recommendation().recorded().keys(Aspect.ACTION)).containsExactly("5");
    assertThat(first.recommendation().recorded().keys(Aspect.ISSUES))
        .containsExactly("International instruments", "Torture");
    assertThat(first.recommendation().coded().orElseThrow())
        .containsExactly("position", "action", "issues");
    assertThat(first.position().evidence())
        .contains(
            new Evidence(
                "Supported", "export.csv (UPR Info's coders)", "", Location.NOWHERE.span()));
    assertThat(first.recommendation().recorded().of(Aspect.SOGIESC)).isEmpty();
  }

  /** A State that is there twice with two codings is a row by State, with what both have. */
  @Test
  void statesWhoseCodingDiffersHaveRequestsOfTheirOwn() throws IOException {
    ResultRow last = read(SYLVANIA).rows().get(2);

    assertThat(last.recommendation().stateRows())
        .extracting(row -> row.request().keys(Aspect.ISSUES))
        .containsExactly(List.of("Migrants"), List.of("Trafficking"));
    assertThat(last.recommendation().recorded().keys(Aspect.ISSUES))
        .containsExactly("Migrants", "Trafficking");

    Read twice =
        read(
            HEAD
                + sylvania("Combat trafficking;Spain;WEOG;EU;Supported;2;Migrants;10")
                + sylvania("Combat trafficking;Spain;WEOG;EU;Supported;4;Trafficking;10")
                + sylvania("Combat trafficking;Spain;WEOG;EU;Supported;4;Trafficking;10"));
    assertThat(twice.rows()).hasSize(1);
    assertThat(twice.rows().get(0).recommendation().stateRows())
        .extracting(Recommendation.StateRow::state)
        .extracting(state -> state.map(State::code).orElse(""))
        .containsExactly("ESP");
    assertThat(twice.rows().get(0).recommendation().recorded().keys(Aspect.ACTION)).isEmpty();
    assertThat(twice.rows().get(0).recommendation().coded().orElseThrow())
        .containsExactly("position", "issues");
    assertThat(twice.remarks().leftOut()).containsOnly(Map.entry(LeftOut.REPEATED, 1));
  }

  @Test
  void whatIsAnsweredInTwoWaysIsTwoRecommendations() throws IOException {
    assertThat(
            read(HEAD
                    + sylvania("Combat trafficking;Spain;WEOG;EU;Supported;4;;10")
                    + sylvania("Combat trafficking;Norway;WEOG;;Noted;4;;10"))
                .rows())
        .extracting(row -> row.position().status() + " " + row.madeBy())
        .containsExactly("SUPPORTED Spain", "NOTED Norway");
  }

  @ParameterizedTest
  @CsvSource({
    "Supported,supported",
    "accepted,supported",
    "Noted,noted",
    "Rejected,noted",
    "Pending,pending",
    "No Response,unknown",
    "General Response,unknown",
    "'',unknown"
  })
  void answersAreThoseOfTheDatabase(String response, String position) throws IOException {
    Read read = read(HEAD + sylvania("Ratify;Spain;WEOG;EU;" + response + ";5;Justice;10"));

    assertThat(read.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.position().status().word()).isEqualTo(position));
    assertThat(read.remarks().unknown()).doesNotContainKey(Unknown.RESPONSE);
  }

  @Test
  void anAnswerThatIsNotKnownIsNoPosition() throws IOException {
    Read read = read(HEAD + sylvania("Ratify;Spain;WEOG;EU;Hm;5;Justice;10"));

    assertThat(read.rows().get(0).position().status()).isEqualTo(PositionStatus.UNKNOWN);
    assertThat(read.rows().get(0).recommendation().coded().orElseThrow())
        .containsExactly("action", "issues");
    assertThat(read.remarks().unknown().get(Unknown.RESPONSE)).containsEntry("Hm", 1);
  }

  /** They are found and counted by one name, in whatever session they were coded. */
  @ParameterizedTest
  @CsvSource({
    "NHRI,NHRI,false",
    "National Human Rights Institution,NHRI,false",
    "Right to water and sanitation,Right to water,false",
    "Labour,Labour,false",
    "Labor,Labor,true"
  })
  void issuesHaveTheNamesThatQueriesTake(String issue, String name, boolean unknown)
      throws IOException, UnknownNameException {
    Read read = read(HEAD + sylvania("Build;Spain;WEOG;EU;Noted;5;" + issue + ";10"));

    assertThat(read.rows().get(0).recommendation().keys(Aspect.ISSUES)).containsExactly(name);
    assertThat(read.remarks().unknown().containsKey(Unknown.ISSUE)).isEqualTo(unknown);
    if (!unknown) {
      Query query = Query.with(STATES).any(Criterion.ISSUE, List.of(issue)).build();
      assertThat(query.test(read.rows().get(0))).isEqualTo(Query.Fit.YES);
      assertThat(Query.values("issue", STATES, List.of())).contains(name);
    }
  }

  @Test
  void aStateThatIsNotKnownIsTold() throws IOException {
    Read read = read(HEAD + sylvania("Ratify;Transylvania;EEG;;Supported;5;;10"));

    assertThat(read.rows().get(0).recommendingStates()).isEmpty();
    assertThat(read.rows().get(0).recommendation().stateRows()).hasSize(1);
    assertThat(read.remarks().unknown().get(Unknown.STATE))
        .containsEntry("Sylvania", 1)
        .containsEntry("Transylvania", 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sylvania;EEG;EU;Ratify;Spain;WEOG;EU;Supported;5;Justice           | has 10 cells, the head has 11
          Sylvania;EEG;EU;Ratify; now;Spain;WEOG;EU;Supported;5;Justice;10   | has 12 cells, the head has 11
          ;EEG;EU;Ratify;Spain;WEOG;EU;Supported;5;Justice;10                | 'SuR' is empty
          Sylvania;EEG;EU;  ;Spain;WEOG;EU;Supported;5;Justice;10            | 'Recommendation' is empty
          Sylvania;EEG;EU;Ratify;;WEOG;EU;Supported;5;Justice;10             | 'RS' is empty
          Sylvania;EEG;EU;Ratify;Spain;WEOG;EU;Supported;5;Justice;          | 'Session' is empty
          Sylvania;EEG;EU;Ratify;Spain;WEOG;EU;Supported;5;Justice;tenth     | 'Session' is 'tenth', not the number of a session
          Sylvania;EEG;EU;Ratify;Spain;WEOG;EU;Supported;5;Justice;0         | 'Session' is '0', not the number of a session
          Sylvania;EEG;EU;Ratify;Spain;WEOG;EU;Supported;6;Justice;10        | 'Action' is '6', expected 1 to 5
          """)
  void aMalformedRowIsRefusedWithItsLineAndTheOthersCount(String row, String reason)
      throws IOException {
    Read read =
        read(
            HEAD
                + sylvania("\"Combat\ntrafficking\";Spain;WEOG;EU;Supported;4;;10")
                + row
                + "\r\n\r\n"
                + sylvania("Empty the prisons;Spain;WEOG;EU;Supported;4;;10"));

    assertThat(read.remarks().refused()).containsExactly(new ExportRemarks.Refused(4, reason));
    assertThat(read.rows()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SuR;Recommendation;RS;Response                                  | export.csv:1: has no column 'Session'.
          SuR;Recommendation;RS;Response;Session%nA;"B;Spain;Noted;3      | export.csv:2: is not CSV from here on:
          """)
  void aFileThatIsNoneIsRefusedAsAWhole(String text, String message) {
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(() -> read(String.format(Locale.ROOT, text)))
        .withMessageStartingWith("folder/" + message);
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] bytes =
        (HEAD + sylvania("Repeal « Loi 3 »;Spain;;;Noted;5;;10"))
            .getBytes(Charset.forName("windows-1252"));

    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(
            () ->
                new ResultReader(STATES, UnaryOperator.identity())
                    .read("export.csv", new ByteArrayInputStream(bytes), (row, json) -> {}))
        .withMessageContaining("is not UTF-8 text");
  }

  /** As spreadsheets save it again. */
  @ParameterizedTest
  @ValueSource(chars = {',', '\t'})
  void otherDelimitersAreRead(char delimiter) throws IOException {
    String text =
        "Session;SuR;RS;Response;Recommendation\n7;Sylvania;Spain;Noted;Ratify"
            .replace(';', delimiter);

    assertThat(ResultReader.isUprInfo(stream(text))).isTrue();
    assertThat(read(text).rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.recommendation().coded().orElseThrow()).containsExactly("position"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"source": "SuR;Recommendation"} | false
          ask;text                         | false
          ''                               | false
          "SuR";"Recommendation"           | true
          """)
  void anExportIsKnownByItsHead(String text, boolean export) throws IOException {
    assertThat(ResultReader.isUprInfo(stream(text))).isEqualTo(export);
  }

  private static BufferedInputStream stream(String text) {
    return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itsLinesAreReadBackAsTheVerySame(boolean enriched) throws IOException {
    Read read = read(SYLVANIA, enriched ? LoadedModels.ENRICHER::enrich : UnaryOperator.identity());

    List<ResultRow> back = new ArrayList<>();
    new ResultReader(STATES)
        .read(
            "lines.jsonl",
            new ByteArrayInputStream(
                String.join("\n", read.lines()).getBytes(StandardCharsets.UTF_8)),
            (row, json) -> back.add(row));
    assertThat(back).isEqualTo(read.rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Protect lesbians from violence | Women's rights                         | hate-crime-violence
          Ensure equality before the law | Sexual Orientation and Gender Identity | general
          Ensure equality before the law | Women's rights                         |
          """)
  void enrichmentTellsSogiescWhereTheIssueOrTheWordsDo(String text, String issue, String topics)
      throws IOException {
    Read read =
        read(
            HEAD + sylvania(text + ";Spain;WEOG;EU;Supported;2;" + issue + ";10"),
            LoadedModels.ENRICHER::enrich);

    assertThat(read.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(String.join(" ", row.recommendation().recorded().keys(Aspect.SOGIESC)))
                  .isEqualTo(topics == null ? "" : topics);
              assertThat(row.recommendation().recorded().keys(Aspect.ISSUES))
                  .containsExactly(issue);
              assertThat(row.recommendation().recorded().keys(Aspect.ACTION)).containsExactly("2");
              assertThat(row.recommendation().recorded().of(Aspect.GOALS)).isPresent();
            });
  }

  /** Where no issue was recorded, the library's own is told, and not as the coders'. */
  @Test
  void enrichmentTellsIssuesThatNobodyRecorded() throws IOException {
    Read read =
        read(
            HEAD + sylvania("Combat trafficking in persons;Spain;WEOG;EU;Supported;4;;10"),
            LoadedModels.ENRICHER::enrich);

    assertThat(read.rows().get(0).recommendation().recorded().keys(Aspect.ISSUES))
        .containsExactly("Trafficking");
    assertThat(read.rows().get(0).recommendation().coded().orElseThrow())
        .containsExactly("position", "action");
  }
}
