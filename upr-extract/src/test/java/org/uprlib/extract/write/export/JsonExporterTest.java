package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.write.export.Sylvania.extraction;
import static org.uprlib.extract.write.export.Sylvania.noticed;
import static org.uprlib.extract.write.export.Sylvania.recommendation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;

class JsonExporterTest {
  @Test
  void writesOneObjectAPaper() throws IOException {
    Extraction first =
        noticed(
            extraction("a.pdf", recommendation("115.1", "Ratify")),
            "numbering-gap",
            "115.3 follows 115.1.");
    Extraction second =
        new Extraction(
            "b.pdf", Sylvania.UNKNOWN, List.of(), List.of(Notice.general("language", "Unknown.")));

    String text = Written.by(ExportFormat.JSON, first, second).text();

    assertThat(names(text))
        .containsSubsequence(
            "source", "paper", "symbol", "recommendations", "paragraph", "position", "location")
        .containsSubsequence("notices", "code", "message", "location", "page", "start", "end");
    assertThat(text)
        .startsWith("[\n  {\n    \"source\" : \"a.pdf\",\n")
        .contains("\"code\" : \"numbering-gap\"", "\"page\" : 12")
        .contains("\"message\" : \"Unknown.\",\n        \"location\" : null")
        .endsWith("]\n");
  }

  @Test
  void writesThePledgesOfAPaper() throws IOException {
    Span span = new Span(4, 9);
    Pledge pledge =
        new Pledge(
            "90(a)",
            "To open the archives",
            "(a) To open the archives;",
            new Location(OptionalInt.of(21), span),
            "A/HRC/99/7",
            new Evidence("Sylvania pledged:", "A/HRC/99/7", "90", span));
    Extraction extraction =
        new Extraction(
            "a.pdf",
            Sylvania.UNKNOWN,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(pledge),
            List.of());

    assertThat(Written.by(ExportFormat.JSON, extraction).text())
        .containsSubsequence(
            "\"pledges\" : [",
            "\"paragraph\" : \"90(a)\"",
            "\"text\" : \"To open the archives\"",
            "\"words\" : \"Sylvania pledged:\"",
            "\"page\" : 21");
  }

  @Test
  void writesTheFurtherPapersAndTheDecision() throws IOException {
    assertThat(Written.by(ExportFormat.JSON, Sylvania.review()).text())
        .containsSubsequence(
            "\"source\" : \"report.docx\"",
            "\"furtherPapers\" : [",
            "\"source\" : \"addendum.docx\"",
            "\"symbol\" : \"A/HRC/43/99/Add.1\"",
            "\"kind\" : \"addendum\"",
            "\"decision\" : {",
            "\"symbol\" : \"A/HRC/DEC/43/199\"",
            "\"outcomeAdopted\" : true",
            "\"evidence\" : \"Adopts the outcome\"",
            "\"date\" : \"2020-03-12\"",
            "\"meeting\" : 32",
            "\"A/HRC/43/99/Add.1\"",
            "\"recommendations\" : [",
            "\"themes\" : [");
  }

  @Test
  void aPaperReadAloneHasNeitherFurtherPapersNorADecision() throws IOException {
    assertThat(Written.by(ExportFormat.JSON, extraction("a.pdf")).text())
        .contains("\"furtherPapers\" : [ ]", "\"decision\" : null");
  }

  @Test
  void writesWhoSubmitsAndWhatTheyPropose() throws IOException {
    assertThat(Written.by(ExportFormat.JSON, Sylvania.submission()).text())
        .containsSubsequence(
            "\"kind\" : \"submission\"",
            "\"stakeholders\" : [",
            "\"name\" : \"Sylvanian Lawyers for Rights\"",
            "\"acronym\" : \"SLR\"",
            "\"proposals\" : [",
            "\"paragraph\" : \"12\"",
            "\"text\" : \"Open more courts\"",
            "\"section\" : \"Courts\"",
            "\"form\" : \"listed\"",
            "\"action\" : 5",
            "\"enrichment\" : {",
            "\"page\" : 3");
  }

  @Test
  void onePaperIsAnArrayToo() throws IOException {
    assertThat(Written.by(ExportFormat.JSON, extraction("a.pdf")).text())
        .startsWith("[\n  {")
        .endsWith("}\n]\n");
  }

  @Test
  void noPaperIsAnEmptyArray() throws IOException {
    assertThat(Written.by(ExportFormat.JSON).text()).isEqualTo("[ ]\n");
  }

  private static List<String> names(String json) throws IOException {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        Optional.ofNullable(parser.currentName())
            .filter(n -> parser.currentToken() == JsonToken.FIELD_NAME)
            .ifPresent(names::add);
      }
    }
    return names;
  }
}
