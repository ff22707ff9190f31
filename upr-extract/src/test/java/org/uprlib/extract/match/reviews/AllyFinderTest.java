package org.uprlib.extract.match.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;

class AllyFinderTest {
  private static final AllyFinder FINDER = AllyFinder.load();
  private static final Optional<State> SLOVENIA = Loaded.STATES.byCode("SVN");

  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          ResultLine.of("1", "Ratify OP-CAT").by("FRA ESP").to("SVN", 20).position("noted"),
          ResultLine.of("2", "Consider ratifying OP-CAT").by("FRA").to("GEO", 10),
          ResultLine.of("3", "Sign and ratify OP-CAT").by("CHL").to("GEO", 10).position("noted"),
          ResultLine.of("4", "Ratify the OP-CAT").by("CHL PER").to("ALB", 33),
          ResultLine.of("5", "Take all necessary steps against torture")
              .by("PER")
              .to("ALB", 33)
              .position("pending"));

  private static Allies found(List<ResultRow> rows, Optional<State> state) {
    return FINDER.find(rows.stream().map(Askers::all).toList(), state);
  }

  private static Allies allies() {
    return found(ROWS, SLOVENIA);
  }

  @ParameterizedTest
  @CsvSource({
    "0, FRA, 1, 1, 1, 1, 2",
    "1, ESP, 1, 0, 0, 1, 1",
    "2, PER, 0, 2, 1, 0, 4",
    "3, CHL, 0, 2, 1, 1, 4",
  })
  void whoRecommendedToTheStateComesFirst(
      int rank, String code, int here, int elsewhere, int supported, int noted, String example) {
    Ally ally = allies().allies().get(rank);

    assertThat(ally.state().code()).isEqualTo(code);
    assertThat(ally.toState()).isEqualTo(here);
    assertThat(ally.toOthers()).isEqualTo(elsewhere);
    assertThat(ally.answers().supported()).isEqualTo(supported);
    assertThat(ally.answers().noted()).isEqualTo(noted);
    assertThat(ally.examples().get(0).paragraph()).isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource({
    "ratify,             3, 1, 2",
    "consider ratifying, 1, 1, 0",
    "take steps,         1, 0, 0",
  })
  void wordingsTellHowTheyWereAnswered(String wording, int number, int supported, int noted) {
    assertThat(allies().wordings())
        .filteredOn(each -> each.wording().equals(wording))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.answers().number()).isEqualTo(number);
              assertThat(each.answers().supported()).isEqualTo(supported);
              assertThat(each.answers().noted()).isEqualTo(noted);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To consider the possibility of ratifying the CRPD       | consider ratifying",
        "Study the creation of a youth court                     | consider",
        "Undertake further measures against overcrowding         | take steps",
        "Redouble its efforts against trafficking                | step up efforts",
        "Continue its efforts for clean water                    | continue efforts",
        "Become a party to the Rome Statute                      | ratify",
        "Abolish the death penalty                               | abolish",
      })
  void recommendationsAreToldByHowTheyOpen(String text, String wording) {
    Allies allies = found(ResultLine.rows(ResultLine.of("1", text)), Optional.empty());

    assertThat(allies.wordings()).singleElement().extracting("wording").isEqualTo(wording);
  }

  @Test
  void noStateIsItsOwnAlly() {
    List<ResultRow> rows =
        ResultLine.rows(ResultLine.of("1", "Ratify OP-CAT").by("SVN FRA").to("GEO", 10));

    assertThat(found(rows, SLOVENIA).allies())
        .extracting(ally -> ally.state().code())
        .containsExactly("FRA");
  }

  @Test
  void withoutAStateAllIsElsewhere() {
    Allies allies = found(ROWS, Optional.empty());

    assertThat(allies.toState()).isZero();
    assertThat(allies.allies()).allMatch(ally -> ally.toState() == 0);
  }

  @Test
  void whatNobodyAnsweredHasNoShare() {
    assertThat(new AnswerCount(3, 0, 0, 0).supportedShare()).isEqualTo(OptionalDouble.empty());
    assertThat(new AnswerCount(5, 2, 1, 1).supportedShare()).hasValue(0.5);
  }

  private static byte[] written(Allies.Format format, int top) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    format.write(allies(), top, Terminology.english(), stream);
    return stream.toByteArray();
  }

  @Test
  void peopleReadCountsAndAnExample() throws IOException {
    assertThat(new String(written(Allies.Format.TEXT, 1), StandardCharsets.UTF_8))
        .startsWith(
            """
            5 recommendations on this by 4 States, 1 of them to Slovenia

            1. France · Western European and others Group · 1 to Slovenia, 1 elsewhere · supported 1 of 2 answered
                supported: 2 to Georgia, session 10
                    Consider ratifying OP-CAT
            and 3 more States
            """)
        .endsWith("    take steps              1  none answered\n");
  }

  @Test
  void csvHasARowAState() throws IOException {
    List<String> lines =
        new String(written(Allies.Format.CSV, 1), StandardCharsets.UTF_8).lines().toList();

    assertThat(lines).hasSize(5);
    assertThat(lines.get(1))
        .startsWith("FRA,France,Western European and others Group,1,1,1,1,0,0.5,Georgia,2,");
  }

  @Test
  void jsonIsOneObject() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(Allies.Format.JSON, 1));

    assertThat(json.at("/state").textValue()).isEqualTo("SVN");
    assertThat(json.at("/allies")).hasSize(4);
    assertThat(json.at("/allies/0/examples/1/paragraph").textValue()).isEqualTo("1");
    assertThat(json.at("/wordings/0/accepted").textValue()).isEqualTo("Ratify the OP-CAT");
  }

  @Test
  void aWorkbookHasStatesWordingsAndWhatWasCounted() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(Allies.Format.XLSX, 1)))) {
      assertThat(book.getSheet("States").getLastRowNum()).isEqualTo(4);
      assertThat(book.getSheet("Wordings").getRow(1).getCell(0)).hasToString("ratify");
      assertThat(book.getSheet("Recommendations").getLastRowNum()).isEqualTo(5);
    }
  }
}
