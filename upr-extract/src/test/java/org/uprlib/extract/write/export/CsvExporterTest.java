package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.write.export.Sylvania.IVORY_COAST;
import static org.uprlib.extract.write.export.Sylvania.SPAIN;
import static org.uprlib.extract.write.export.Sylvania.extraction;
import static org.uprlib.extract.write.export.Sylvania.recommendation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Request;

class CsvExporterTest {
  @Test
  void writesARowForEachStateWithItsOwnRequest() throws IOException {
    Extraction extraction =
        extraction(
            "sylvania.pdf",
            recommendation(
                "115.10",
                "Sign and ratify the Convention",
                List.of(SPAIN, IVORY_COAST),
                List.of(
                    new Request(List.of(SPAIN), "Sign the Convention"),
                    new Request(List.of(IVORY_COAST), "Ratify the Convention"))));

    List<CSVRecord> rows = rows(extraction);

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).toMap())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("source", "sylvania.pdf"),
                Map.entry("symbol", "A/HRC/43/99"),
                Map.entry("stateUnderReview", ""),
                Map.entry("stateUnderReviewName", "Sylvania"),
                Map.entry("session", "34"),
                Map.entry("cycle", "3"),
                Map.entry("councilSession", "43"),
                Map.entry("date", "2020-01-07"),
                Map.entry("language", "en"),
                Map.entry("kind", "working-group-report"),
                Map.entry("paragraph", "115.10"),
                Map.entry("recommendingState", "CIV"),
                Map.entry("recommendingStateName", "Côte d’Ivoire"),
                Map.entry("request", "Ratify the Convention"),
                Map.entry("text", "Sign and ratify the Convention"),
                Map.entry("asRead", ""),
                Map.entry("heading", "Treaties"),
                Map.entry("position", "supported"),
                Map.entry("qualification", "already-implemented"),
                Map.entry("evidence", "enjoy the support of"),
                Map.entry("evidenceSymbol", "A/HRC/43/99"),
                Map.entry("evidenceParagraph", "115"),
                Map.entry("comment", ""),
                Map.entry("reason", ""),
                Map.entry("page", "12"),
                Map.entry("start", "100"),
                Map.entry("end", "150"),
                Map.entry("action", ""),
                Map.entry("issues", ""),
                Map.entry("sogiesc", ""),
                Map.entry("instruments", ""),
                Map.entry("groups", ""),
                Map.entry("goals", ""),
                Map.entry("targets", ""),
                Map.entry("traits", ""),
                Map.entry("ownThemes", ""),
                Map.entry("themes", ""),
                Map.entry("affectedPersons", ""),
                Map.entry("sdgs", "")));
    assertThat(rows.get(0).get("recommendingState")).isEqualTo("ESP");
    assertThat(rows.get(0).get("request")).isEqualTo("Sign the Convention");
  }

  @Test
  void writesHowAMatrixIndexesIt() throws IOException {
    assertThat(rows(Sylvania.review()).get(0).toMap())
        .containsEntry("themes", "Right to education; Rural areas")
        .containsEntry("affectedPersons", "Children")
        .containsEntry("sdgs", "4 - QUALITY EDUCATION; 10 - REDUCED INEQUALITIES");
  }

  @Test
  void writesWhatTheStateAsked() throws IOException {
    assertThat(rows(extraction("a.pdf", Sylvania.enriched())).get(0).toMap())
        .containsAllEntriesOf(
            Map.of(
                "action", "5",
                "issues", "International instruments; Sexual Orientation and Gender Identity",
                "sogiesc", "decriminalisation; family-partnership",
                "instruments", "CEDAW (withdraw-reservations)",
                "groups", "women",
                "goals", "5",
                "targets", "5.1; 5.c",
                "traits", "time-bound",
                "ownThemes", "Equal love"));
  }

  @Test
  void aRecommendationWithoutStateIsNotLost() throws IOException {
    List<CSVRecord> rows =
        rows(extraction("a.pdf", recommendation("1", "Ratify", List.of(), List.of())));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("recommendingState")).isEmpty();
    assertThat(rows.get(0).get("request")).isEqualTo("Ratify");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sign, and ratify", "Say \"yes\"", "First line\nsecond line", " blank ", "Žižek"})
  void textsComeBackAsTheyWere(String text) throws IOException {
    assertThat(rows(extraction("a.pdf", recommendation("1", text))).get(0).get("text"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          =1+1,          '''=1+1'
          +41 22 917,    '''+41 22 917'
          -Ratify,       '''-Ratify'
          @SUM(A1),      '''@SUM(A1)'
          ＝1+1,         '''＝1+1'
          ＋41 22 917,   '''＋41 22 917'
          －Ratify,      '''－Ratify'
          ＠SUM(A1),     '''＠SUM(A1)'
          ﹦1+1,         '''﹦1+1'
          ﹢1,           '''﹢1'
          ﹣1,           '''﹣1'
          ﹫A1,          '''﹫A1'
          −1+2,          '''−1+2'
          ' =1+1',       ''' =1+1'
          '\u00A0=1+1', '''\u00A0=1+1'
          '\u200B＝1',  '''\u200B＝1'
          '\uFEFF@A1',  '''\uFEFF@A1'
          '\tSign',     '''\tSign'
          1+1,           1+1
          – Ratify,      – Ratify
          -dash.pdf,     -dash.pdf
          -a/b c.docx,   -a/b c.docx
          -2+3.pdf,      '''-2+3.pdf'
          -cmd|x!A0.pdf, '''-cmd|x!A0.pdf'
          -x().pdf,      '''-x().pdf'
          ' Ratify',     ' Ratify'
          Ratify = sign, Ratify = sign
          """)
  void aTextNeverRunsAsAFormula(String text, String cell) throws IOException {
    assertThat(rows(extraction(text, recommendation("1", text))))
        .first()
        .satisfies(
            row -> {
              assertThat(row.get("text")).isEqualTo(cell);
              assertThat(row.get("source")).isEqualTo(cell);
            });
  }

  @Test
  void controlCharactersAreLeftOut() throws IOException {
    assertThat(rows(extraction("a.pdf", recommendation("1", "Rat\u0000i\rfy"))).get(0).get("text"))
        .isEqualTo("Ratify");
  }

  @Test
  void linesEndAsRfc4180SaysAndThereIsNoByteOrderMark() throws IOException {
    String text = Written.by(ExportFormat.CSV, extraction("a.pdf")).text();

    assertThat(text)
        .startsWith("source,symbol,")
        .endsWith(",traits,ownThemes,themes,affectedPersons,sdgs\r\n");
  }

  private static List<CSVRecord> rows(Extraction extraction) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(Written.by(ExportFormat.CSV, extraction).text(), format)) {
      return parser.getRecords();
    }
  }
}
