package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.error.InputFileException;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Sylvania;
import org.uprlib.extract.write.export.Written;

class ResultReaderTest {
  private static final String GOOD = ResultLine.of("109.1", "Ratify the Convention").json();

  private final List<ResultRow> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"JSONL", "JSON"})
  void whatTheExportersWriteComesBack(ExportFormat format) throws IOException {
    read(
        Written.by(
                format,
                Sylvania.extraction(
                    "sylvania.pdf",
                    Sylvania.recommendation("115.10", "Ratify"),
                    Sylvania.enriched()))
            .bytes());

    assertThat(rows).hasSize(2);
    ResultRow plain = rows.get(0);
    assertThat(plain.paper().source()).isEqualTo("sylvania.pdf");
    assertThat(plain.info().symbol()).contains("A/HRC/43/99");
    assertThat(plain.info().stateUnderReview()).isEmpty();
    assertThat(plain.info().stateName()).contains("Sylvania");
    assertThat(plain.info().session()).hasValue(34);
    assertThat(plain.info().cycle()).hasValue(3);
    assertThat(plain.paragraph()).isEqualTo("115.10");
    assertThat(plain.text()).isEqualTo("Ratify");
    assertThat(plain.recommendingStates()).containsExactly(Sylvania.SPAIN);
    assertThat(plain.position().status()).isEqualTo(PositionStatus.SUPPORTED);
    assertThat(plain.position().qualification()).contains(Qualification.ALREADY_IMPLEMENTED);
    assertThat(plain.recommendation().recorded()).isEqualTo(FoundTerms.NONE);

    FoundTerms content = rows.get(1).recommendation().recorded();
    assertThat(content.keys(Aspect.ACTION)).containsExactly("5");
    assertThat(content.keys(Aspect.ISSUES))
        .containsExactly("International instruments", "Sexual Orientation and Gender Identity");
    assertThat(content.keys(Aspect.SOGIESC))
        .containsExactly("decriminalisation", "family-partnership");
    assertThat(content.of(Aspect.INSTRUMENTS).orElseThrow())
        .containsExactly(new Aspect.Term("CEDAW", "Convention on Women"));
    assertThat(content.keys(Aspect.GROUPS)).containsExactly("women");
    assertThat(content.keys(Aspect.GOALS)).containsExactly("5");
    assertThat(content.terms().keySet()).containsExactlyInAnyOrderElementsOf(Aspect.ALL);
    FoundTerms own = rows.get(1).recommendation().requests().get(0).recorded();
    assertThat(own.terms())
        .containsOnlyKeys(Aspect.ACTION, Aspect.ISSUES, Aspect.SOGIESC, Aspect.INSTRUMENTS);
    assertThat(own.within(content)).isEqualTo(content);
  }

  @Test
  void aRowOfAnArrayIsTheLineThatTheOtherFormatHas() throws IOException {
    var extraction = Sylvania.extraction("sylvania.pdf", Sylvania.enriched());

    read(Written.by(ExportFormat.JSON, extraction).bytes());

    assertThat(lines.get(0) + "\n").isEqualTo(Written.by(ExportFormat.JSONL, extraction).text());
  }

  @Test
  void aLineComesBackByteForByteWhateverItHoldsBesides() throws IOException {
    String odd = GOOD.replace("{\"source\"", "{ \"new field\" : [1.50, true, {}], \"source\"");

    read(odd + "\r\n\n" + GOOD);

    assertThat(lines).containsExactly(odd + "\r", GOOD);
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() throws IOException {
    String paper =
        """
        [{"recommendations": [{"position": {"status": "noted"}, "text": "Ratify",
          "paragraph": "1"}], "paper": {"session": 3}, "source": "a.pdf"}]
        """;

    read(paper);

    assertThat(rows)
        .extracting(row -> row.paper().source(), row -> row.info().session().getAsInt())
        .containsExactly(tuple("a.pdf", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "[]", "[ ]\n"})
  void nothingIsNoRowAndNoError(String text) throws IOException {
    read(text);

    assertThat(rows).isEmpty();
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    read("\ufeff" + GOOD);

    assertThat(rows).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"source":"a.pdf"                  | is not JSON: Unexpected end-of-input
          {"source":"a.pdf"} x               | is not JSON: Unrecognized token 'x'
          {"source":"a.pdf"} {}              | there is more on the line than one JSON object
          {"document":{}}                    | 'source' is missing
          {"source":"a.pdf"}                 | 'document' is missing
          {"source":1,"document":{}}         | 'source' is not a text
          {"source":"a.pdf","document":[]}   | 'document' is not an object
          {"source":"a.pdf","document":{"stateUnderReview":"XYZ"}} | 'XYZ' is not a State's code
          {"source":"a.pdf","document":{"session":1.5}} | 'session' is not a whole number
          {"source":"a.pdf","document":{},"paragraph":"1","text":"Ratify"} | 'position' is missing
          7                                  | is not a JSON object
          """)
  void aMalformedLineIsToldWithFileAndLine(String malformed, String reason) {
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(() -> read(GOOD + "\n" + malformed))
        .satisfies(
            e -> {
              assertThat(e.getMessage()).startsWith("all.jsonl:2: " + reason).endsWith(".");
              assertThat(e.source()).isEqualTo("all.jsonl");
              assertThat(e.line()).hasValue(2);
            });
    assertThat(rows).as("rows before it").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "position":{"status":"supported"        | "position":{"status":"accepted" | 'accepted' is not a word for a position
          "recommendingStates":["ESP"]            | "recommendingStates":["ES"]     | 'ES' is not a State's code
          "recommendingStates":["ESP"]            | "recommendingStates":"ESP"      | 'recommendingStates' is not a list
          "recommendingStates":["ESP"]            | "recommendingStates":[724]      | 'recommendingStates' lists what is not a text
          """)
  void aValueThatTheCommandDoesNotWriteIsNotGuessed(String old, String odd, String reason) {
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(() -> read(GOOD.replace(old, odd)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '[{"source":"a.pdf",'                       | 1 | is not JSON
          '[\n{"source":"a.pdf","paper":{}},\n7]'     | 3 | in the paper that begins here, is not a JSON object
          '[\n{"source":"a.pdf"}]'                    | 2 | in the paper that begins here, 'paper' is missing
          """)
  void anArrayIsToldByTheLineToo(String array, int line, String reason) {
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(() -> read(array.replace("\\n", "\n")))
        .satisfies(
            e -> {
              assertThat(e.line()).hasValue(line);
              assertThat(e.reason()).startsWith(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7                  | is a PDF, not a file of results; extract it first: upr-extract FILE
          PK\u0003\u0004            | is an office document, not a file of results; extract it first
          {\\rtf1                   | is an RTF document, not a file of results; extract it first
          source,symbol,state       | is CSV; results are read back from jsonl and json only
          <!doctype html>           | is not a result of upr-extract: expected JSON, found a page or XML
          Ratify the Convention     | is not a result of upr-extract: expected JSON
          """)
  void aPaperIsToldToBeExtractedFirst(String start, String reason) {
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(() -> read(start))
        .satisfies(
            e -> {
              assertThat(e.reason()).startsWith(reason);
              assertThat(e.line()).isEmpty();
            });
  }

  @Test
  void deepNestingIsAnErrorNotAnOverflow() {
    String deep = "{\"source\":" + "[".repeat(100_000);

    assertThatExceptionOfType(InputFileException.class).isThrownBy(() -> read(deep));
  }

  private void read(String text) throws IOException {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] bytes) throws IOException {
    new ResultReader(Loaded.STATES)
        .read(
            "all.jsonl",
            new ByteArrayInputStream(bytes),
            (row, json) -> {
              rows.add(row);
              lines.add(new String(json.line(), StandardCharsets.UTF_8));
            });
  }
}
