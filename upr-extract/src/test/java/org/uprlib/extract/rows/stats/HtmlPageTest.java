package org.uprlib.extract.rows.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;

class HtmlPageTest {
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void theDataHoldEveryRow() throws IOException {
    int size = 20_000;
    ResultRow row = ResultLine.rows(ResultLine.of("1", "Ratify").about(5, "Justice", "")).get(0);

    JsonNode data = data(page(IntStream.range(0, size).mapToObj(i -> row).toList()));

    assertThat(data.at("/rows/text")).hasSize(size);
    assertThat(data.at("/rows/paper")).hasSize(size);
    assertThat(data.at("/papers/source")).hasSize(1);
    assertThat(facet(data, "issue").get("column")).hasSize(size);
    assertThat(facet(data, "state").get("column")).as("by paper").hasSize(1);
  }

  /** The page then says whose positions, actions and issues these are. */
  @Test
  void theDataSayHowManyAreCoded() throws IOException {
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1", "Ratify"), ResultLine.of("2", "Act"));
    ResultRow coded =
        new ResultRow(rows.get(0).paper(), rows.get(0).recommendation().coded(List.of("position")));

    assertThat(data(page(List.of(coded, rows.get(1)))).get("coded").asInt()).isEqualTo(1);
    assertThat(page(rows)).contains("byId(\"footer\")", "<p id=\"footer\">Positions are taken");
  }

  @Test
  void columnsReferToValuesByNumber() throws IOException {
    JsonNode data =
        data(
            page(
                ResultLine.rows(
                    ResultLine.of("1", "Ratify").by("ESP CIV").about(5, "Justice;Labour", "health"),
                    ResultLine.of("2", "Train").by("").about(4, "Justice", ""),
                    ResultLine.of("3", "Not enriched").position("noted"))));

    assertThat(facet(data, "issue").get("values").toString())
        .isEqualTo("[[\"Justice\",\"Justice\"],[\"Labour\",\"Labour\"]]");
    assertThat(facet(data, "issue").get("column").toString()).isEqualTo("[[0,1],0,null]");
    assertThat(facet(data, "sogiesc").get("column").toString()).isEqualTo("[0,-1,null]");
    assertThat(facet(data, "recommending-state").get("column").toString())
        .isEqualTo("[[0,1],-1,0]");
    assertThat(facet(data, "position").get("column").toString()).isEqualTo("[0,0,1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]> &lt; &amp; & '\" \\",
        "\u2028\u2029\u0000\u001b[31m",
        "<!--data-->",
        "𝒜 Žižek العربية 中文"
      })
  void noTextBreaksOutOfTheData(String hostile) throws IOException {
    String page = page(ResultLine.rows(ResultLine.of(hostile, hostile).about(1, hostile, "")));

    assertThat(page.split("<script", -1)).as("script elements").hasSize(3);
    JsonNode data = data(page);
    assertThat(data.at("/rows/text/0").asText()).isEqualTo(hostile);
    assertThat(data.at("/rows/paragraph/0").asText()).isEqualTo(hostile);
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    String page = page(ResultLine.rows(ResultLine.of("1", "Ratify")));

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)(src|href)=[\"']?(https?:)?//")
        .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML", "eval(");
  }

  @Test
  void theScriptKnowsThePageAndTheDimensions() throws IOException {
    String page = page(List.of());

    assertThat(found(page, "byId\\(\"([a-z-]+)\"\\)"))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    String charted = found(page, "const CHARTED = \\[([^\\]]+)\\]").get(0);
    assertThat(found(charted, "\"([a-z-]+)\""))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Dimension.values().stream(), Stream.of(Dimension.THEME))
                .map(Dimension::word)
                .toList());
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void aPageWithoutRowsIsWhole() throws IOException {
    assertThat(data(page(List.of())).at("/rows/text")).isEmpty();
  }

  private static String page(List<ResultRow> rows) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    HtmlPage.of(rows, Terminology.english()).write(stream);
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode data(String page) throws IOException {
    Matcher block = DATA.matcher(page);
    assertThat(block.find()).isTrue();
    return new ObjectMapper().readTree(block.group(1));
  }

  private static JsonNode facet(JsonNode data, String id) {
    for (JsonNode facet : data.get("facets")) {
      if (facet.get("id").asText().equals(id)) {
        return facet;
      }
    }
    throw new AssertionError("no facet " + id);
  }
}
