package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.extract.followup.FollowUpRow;

/** One subject is chosen once, and all pages and files are about it. */
class SubjectTest extends DeskCase {
  private static final String THEMES =
      "theme\tparent\tinclude\tall of\texclude\nFree media\t\t~journalist|~broadcast\t\t\n";

  /** The paragraphs of the recommendations in the page's table. */
  private List<String> rows(String address) throws IOException {
    return open.at(address)
        .body()
        .lines()
        .flatMap(line -> Pattern.compile("<th scope=\"row\">([^< ]*)").matcher(line).results())
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void aSubjectThatIsChosenOnTheFirstPageStays() throws IOException {
    String first = open.get("en/?about=group:journalists").body();
    assertThat(first)
        .contains("<option value=\"group:journalists\" selected>")
        .contains("action=\"" + open.base + "en/trace?about=group%3Ajournalists\"")
        .contains("href=\"" + open.base + "fr/?about=group%3Ajournalists\"")
        .contains("<option value=\"goal:16\">", "<option value=\"sogiesc:intersex\">");
    String location =
        open.done("en/review?about=group:journalists", OpenDesk.sample("papers/cycle-4-2024.docx"));
    assertThat(location).endsWith("?about=group%3Ajournalists");
    assertThat(rows(location)).containsExactly("6.4");
    assertThat(open.at(location).body())
        .contains("<b>1</b> supported", "/charts.html?about=group%3Ajournalists");
  }

  /** The words for a topic are not always its name. */
  @Test
  void whatAsksForANewEntryOnDocumentsIsLegalGenderRecognition() throws IOException {
    Paper list =
        OpenDesk.docx(
            "Norway.docx",
            "6.1 Ensure that all who wish to change their gender on official documents can do so"
                + " (Iceland);",
            "6.2 Build roads to the mountains (Chile);",
            "6.3 Open a school in each village (France).");
    String location = open.done("en/review?about=sogiesc:legal-gender-recognition", list);
    assertThat(rows(location)).containsExactly("6.1");
  }

  @Test
  void workbooksOfAReviewAndAcrossReviewsFollow() throws IOException {
    Paper[] reviews = {
      OpenDesk.sample("papers/cycle-4-2024.docx"), OpenDesk.sample("papers/dotted-2013.pdf")
    };
    String review = open.done("en/review?about=group:journalists", reviews);
    assertThat(column(review, "recommendations.xlsx", "Recommendations", "Paragraph"))
        .isEqualTo(rows(review))
        .contains("6.4");
    String traced = open.done("en/trace?about=group:journalists", reviews);
    String all = traced.substring(0, traced.indexOf('?'));
    assertThat(column(traced, "chains.xlsx", "Chains", "Last wording"))
        .isNotEmpty()
        .allMatch(wording -> wording.contains("journalists"))
        .hasSizeLessThan(column(all, "chains.xlsx", "Chains", "Last wording").size());
    assertThat(open.at(traced).body()).contains("<li><b>2</b> perhaps on the matter of others");
  }

  /** The cells below a head in a workbook of a page. */
  private List<String> column(String location, String file, String sheet, String head)
      throws IOException {
    byte[] content = open.bytes(OpenDesk.within(location, file));
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      int column = -1;
      for (Row row : book.getSheet(sheet)) {
        for (Cell cell : row) {
          if (cell.toString().equals(head)) {
            column = cell.getColumnIndex();
          } else if (cell.getColumnIndex() == column) {
            cells.add(cell.toString());
          }
        }
      }
    }
    return cells;
  }

  /** Matrices of different cycles, and tables in other languages, spell a theme otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Equality & non-discrimination | Equality and non-discrimination",
        "B31 Equality & non-discrimination | B31 Égalité et non-discrimination",
        "D6 Rights related to name, identity, nationality"
            + " | D6 Rights related to name, identity and nationality",
        "G4 Migrants | G4 Migrantes",
        "Free media | Free media"
      })
  void aThemeIsOneHoweverItIsSpelled(String one, String other) {
    assertThat(new Subject(Subject.Kind.THEME, one))
        .isEqualTo(new Subject(Subject.Kind.THEME, other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "group", "group:", "nonsense:women", "goal:x", "goal:-1", ":"})
  void whatIsNoSubjectChoosesNothing(String about) throws IOException {
    assertThat(open.get("en/?about=" + about).body()).doesNotContain("<option value=\"goal:x\"");
    assertThat(open.get("en/?about=" + about).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "group:journalists, journalists",
    "theme:Freedom of the press, Freedom of the press",
    "theme:Free media, Free media"
  })
  void asksMeetingsTableAndBriefsFollow(String about, String name) throws IOException {
    String query = "?about=" + about.replace(" ", "+");
    String location =
        open.done(
            "en/trace" + query,
            OpenDesk.text(
                "asks.txt",
                """
                Protect journalists from abusive lawsuits
                Raise the minimum age of marriage to 18
                """),
            OpenDesk.text("mine.tsv", THEMES),
            OpenDesk.sample("papers/cycle-4-2024.docx"));
    String page = open.at(location).body();
    assertThat(page)
        .contains("1 of 1", "Protect journalists from abusive lawsuits")
        .contains("selected>" + name + "</option>")
        .doesNotContain("<b>Raise the minimum age of marriage to 18</b>");
    assertThat(tableOf(location)).extracting(FollowUpRow::paragraph).containsExactly("6.4");
    assertThat(open.words(OpenDesk.within(location, "embassies.docx")))
        .contains("6.4")
        .doesNotContain("marriage");
    String all = location.substring(0, location.indexOf('?'));
    assertThat(open.at(all).body()).contains("2 of 2");
    assertThat(tableOf(all).size()).isGreaterThan(5);
    assertThat(open.words(all + "/embassies.docx")).contains("marriage");
  }

  private List<FollowUpRow> tableOf(String location) throws IOException {
    return open.table(location).rows();
  }

  @Test
  void ticksOfOtherAsksStayWhileOneSubjectIsShown() throws IOException {
    String location =
        open.done(
            "en/trace",
            OpenDesk.text(
                "asks.txt",
                """
                Protect journalists from abusive lawsuits
                Raise the minimum age of marriage to 18
                """),
            OpenDesk.sample("papers/cycle-4-2024.docx"));
    String form = location.substring(open.base.length()) + "/links";
    open.tick(form, List.of("ask-0"));
    assertThat(open.at(location).body()).contains("1 of 2");
    open.tick(form + "?about=group:children", List.of("ask-1"));
    assertThat(open.at(location).body()).contains("0 of 2");
    open.tick(form, List.of("ask-0", "link-0-0"));
    assertThat(open.at(location).body()).contains("1 of 2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, theme:Enforced disappearances, Enforced disappearances",
    "en, group:detainees, Detainees",
    "fr, theme:Enforced disappearances, Disparitions forcées",
    "es, goal:16, 16"
  })
  void reportAndFactsheetsFollow(String language, String about, String name) throws IOException {
    String query = "?about=" + about.replace(" ", "+");
    String location =
        open.done(language + "/trace" + query, OpenDesk.sample("follow-up/sylvania-2019.csv"));
    assertThat(open.at(location).body()).containsIgnoringCase("selected>" + name);
    String report = open.words(OpenDesk.within(location, "mid-term-report.docx"));
    String sheet = open.words(OpenDesk.within(location, "factsheets.docx"));
    String all = location.substring(0, location.indexOf('?'));
    assertThat(report)
        .contains(name)
        .hasSizeLessThan(open.words(all + "/mid-term-report.docx").length());
    assertThat(sheet)
        .containsPattern("S[iy]lvani[ae].{0,3}: " + name)
        .hasSizeLessThan(open.words(all + "/factsheets.docx").length());
  }

  @Test
  void whatNothingIsAboutIsTold() throws IOException {
    String page =
        open.read("en/trace?about=group:roma", OpenDesk.sample("follow-up/sylvania-2019.csv"))
            .body();
    assertThat(page).contains("None of these recommendations is about “Roma”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review | mine.tsv | theme | mine.tsv",
        "trace | mine.json | [{}] | mine.json",
        "trace | ticks.json | {} | ticks.json contains no ticks"
      })
  void aListOfThemesThatCannotBeUsedIsTold(String room, String name, String content, String said)
      throws IOException {
    String page =
        open.read(
                "en/" + room,
                OpenDesk.text(name, content),
                OpenDesk.sample("papers/cycle-4-2024.docx"))
            .body();
    assertThat(page).contains("<li>" + said);
    if (!said.contains("ticks")) {
      assertThat(page).contains("this list of themes cannot be used");
    }
  }
}
