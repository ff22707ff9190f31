package org.uprlib.extract.match.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

class TraceFormatTest {
  private static final ResultRow ROW =
      ResultLine.rows(ResultLine.of("109.3", "Pay the teachers").by("ESP CIV").position("noted"))
          .get(0);

  private static Trace trace(String ask, ResultRow row) {
    AskMatch match =
        new AskMatch(
            row,
            0.8749,
            AskMatch.Strength.COUNTED,
            false,
            List.of(new MatchReason(MatchReason.Kind.WORDING, List.of("pay", "teachers"))),
            Optional.empty(),
            Askers.all(row));
    return new Trace(
        "vectors",
        0.5,
        0.29,
        1,
        List.of(
            new TracedAsk(
                new AskList.Ask("asks.txt", 1, ask, Optional.of("12")),
                List.of(match),
                TracedAsk.Comparability.FULL),
            new TracedAsk(
                new AskList.Ask("asks.txt", 2, "Build roads", Optional.empty()),
                List.of(),
                TracedAsk.Comparability.FULL)),
        List.of());
  }

  private static byte[] written(TraceFormat format, Trace trace) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    format.write(trace, Terminology.english(), stream);
    return stream.toByteArray();
  }

  private static String text(TraceFormat format, Trace trace) throws IOException {
    return new String(written(format, trace), StandardCharsets.UTF_8);
  }

  @Test
  void peopleReadWhoTookUpWhat() throws IOException {
    assertThat(text(TraceFormat.TEXT, trace("Pay teachers", ROW)))
        .isEqualTo(
            """
            1.  Pay teachers
                0.87  109.3 · Slovenia · session 20 · noted
                      Pay the teachers
                      Spain, Côte d'Ivoire
                      same words: pay, teachers

            2.  Build roads
                none found

            1 of 2 asks probably recommended, by 1 recommendation of 2 States
            """);
  }

  @Test
  void csvHasALineALinkAndOneForAnAskWithout() throws IOException {
    List<String> lines = text(TraceFormat.CSV, trace("=Pay", ROW)).lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("ask,askText,score,linked,setBy,stateUnderReview,stateUnderReviewName,session");
    assertThat(lines.get(1))
        .startsWith("1,'=Pay,0.875,yes,program,SVN,Slovenia,20,2,109.3,Pay the teachers");
    assertThat(lines.get(2)).startsWith("2,Build roads,,,,,,");
  }

  @Test
  void jsonHasAnObjectAnAsk() throws IOException {
    List<String> lines = text(TraceFormat.JSONL, trace("Pay", ROW)).lines().toList();
    JsonNode first = new ObjectMapper().readTree(lines.get(0));

    assertThat(lines).hasSize(2);
    assertThat(first.at("/ask/number").intValue()).isEqualTo(1);
    assertThat(first.at("/ask/paragraph").textValue()).isEqualTo("12");
    assertThat(first.at("/matches/0/paragraph").textValue()).isEqualTo("109.3");
    assertThat(first.at("/matches/0/score").doubleValue()).isEqualTo(0.875);
    assertThat(first.at("/matches/0/position/status").textValue()).isEqualTo("noted");
    assertThat(first.at("/matches/0/words/1").textValue()).isEqualTo("teachers");
    assertThat(first.at("/matches/0").has("matchedIn")).isFalse();
  }

  @Test
  void aWorkbookHasSheetsOfAsksLinksAndWhatNobodyTookUp() throws IOException {
    byte[] bytes = written(TraceFormat.XLSX, trace("Pay", ROW));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(cell(book.getSheet("Asks"), 1, 4)).isEqualTo("1.0");
      assertThat(cell(book.getSheet("Asks"), 1, 8)).isEqualTo("1.0");
      assertThat(cell(book.getSheet("Links"), 1, 8)).isEqualTo("109.3");
      assertThat(cell(book.getSheet("None found"), 1, 1)).isEqualTo("Build roads");
      assertThat(book.getSheet("None found").getLastRowNum()).isEqualTo(1);
      for (Sheet sheet : book) {
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
      }
    }
  }

  private static String cell(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--data-->", "\u2028𝒜 中文 &lt;"})
  void noTextBreaksOutOfThePage(String hostile) throws IOException {
    String page = text(TraceFormat.HTML, trace(hostile, ROW));

    assertThat(page.split("<script", -1)).as("script elements").hasSize(3);
    assertThat(data(page).at("/asks/0/ask/text").asText()).isEqualTo(hostile);
  }

  @Test
  void thePageLoadsNothingAndItsScriptKnowsIt() throws IOException {
    String page = text(TraceFormat.HTML, trace("Pay", ROW));

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)(src|href)=[\"']?(https?:)?//")
        .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML", "eval(");
    Matcher ids = Pattern.compile("byId\\(\"([a-z-]+)\"\\)").matcher(page);
    assertThat(ids.results().map(id -> id.group(1)))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    assertThat(data(page).at("/states/0/name").asText()).isEqualTo("Spain");
  }

  private static JsonNode data(String page) throws IOException {
    Matcher block =
        Pattern.compile(
                "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(block.find()).isTrue();
    return new ObjectMapper().readTree(block.group(1));
  }

  @Test
  void thereIsAWordForEachReason() {
    for (MatchReason.Kind kind : MatchReason.Kind.values()) {
      Term reason = new Term("reason", kind.word(), Map.of("names", "CEDAW"));

      assertThat(Terminology.english().term(reason)).endsWith(": CEDAW");
    }
  }
}
