package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.match.reviews.Followed;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;

/** What is traced at the desk says what the commands say, and follows what a person ticks. */
class TraceRoomTest extends DeskCase {
  private static Paper report() throws IOException {
    return OpenDesk.sample("papers/cycle-4-2024.docx");
  }

  private static Notice notice(String code) {
    return Notice.general(code, "Said by " + code + ".");
  }

  @Test
  void noNoticeIsDroppedOnTheWayToTheDesk() throws IOException {
    Trace trace =
        new Trace("vectors", 0.5, 0.2, 1, List.of(), List.of(notice("trace"), notice("second")));
    Followed followed = new Followed("SVN", List.of(), List.of(), List.of(notice("followed")));
    FollowUp followUp =
        new FollowUp(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of(notice("later-paper"), notice("evidence"), notice("table")),
            false,
            false);
    TracedAsks asks =
        new TracedAsks(
            List.of(),
            List.of(),
            Optional.of(trace),
            LinkCorrections.NONE,
            Map.of(),
            Optional.of(followed),
            followUp,
            List.of(notice("reading")),
            Map.of(),
            States.load());
    for (String language : List.of("en", "fr", "es")) {
      Visit visit = Visit.of(java.net.URI.create("/token/" + language + "/trace/1"));
      String page = asks.page(visit, new Wording(language, States.load()));
      for (String code :
          List.of("trace", "second", "followed", "later-paper", "evidence", "table", "reading")) {
        assertThat(page).as(language).contains("Said by " + code + ".");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the asks are in French | 1 ask is not compared: it is in another",
        "fr | la langue des demandes est : français | 1 demande n’est pas comparée",
        "es | el idioma de las peticiones es: francés | 1 petición no se compara"
      })
  void acrossLanguagesThereIsNoFigure(String language, String said, String counted)
      throws IOException {
    Paper asks =
        OpenDesk.text(
            "demandes.txt", "Adopter une loi qui protège les défenseurs des droits de l’homme");

    String page = open.read(language + "/trace", asks, report()).body();

    assertThat(page).contains(said, counted).doesNotContain("class=\"taken\"");
    assertThat(page).doesNotContain("<h3");
  }

  /** What was recommended before a submission was sent was not taken up from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | recommendations of earlier sessions (16) were made before them",
        "fr | les recommandations de sessions antérieures (16) les ont précédées",
        "es | las recomendaciones de períodos anteriores (16) se formularon antes"
      })
  void earlierReviewsAreToldFromWhatTheAsksAreFor(String language, String said) throws IOException {
    Paper earlier = OpenDesk.sample("papers/dotted-2013.pdf");
    assertThat(open.read(language + "/trace", OpenDesk.submission(), earlier).body())
        .contains(said)
        .doesNotContainIgnoringCase("taken up:", "reprises :", "recogidas:");
    assertThat(open.read(language + "/trace", OpenDesk.submission(), report()).body())
        .doesNotContain(said.substring(said.indexOf(')')));
  }

  private static Paper toSlovenia() throws IOException {
    return OpenDesk.docx(
        "slovenia.docx",
        "Joint submission to the Universal Periodic Review of Slovenia",
        "50th session of the UPR Working Group",
        "Submitted by: Example Rights Network (ERN)",
        "Recommendations",
        "We recommend that the Government raise the minimum age of marriage to 18 years.");
  }

  @Test
  void anotherStatesAsksAreNotCounted() throws IOException {
    Paper other = toSlovenia();
    Paper georgia =
        OpenDesk.docx(
            "georgia.docx",
            "A/HRC/17/11",
            "Report of the Working Group on the Universal Periodic Review",
            "Georgia",
            "II. Conclusions and/or recommendations",
            "105. The recommendations listed below enjoy the support of Georgia:",
            "105.1. Raise the minimum age of marriage to 18 years (Spain);",
            "105.2. Protect journalists from abusive lawsuits (France);",
            "105.3. Reduce overcrowding in prisons (Chile).");
    String page = open.read("en/trace", other, georgia).body();

    assertThat(page)
        .contains("the asks are addressed to Slovenia, the recommendations to Georgia")
        .contains("1 ask is not counted: the recommendations are addressed to another State")
        .doesNotContain("class=\"taken\"")
        .doesNotContain("checked");
    String counted = open.read("en/trace", other, OpenDesk.submission(), georgia).body();
    assertThat(counted).contains("1 ask is not counted").contains("Probably recommended:");
  }

  @Test
  void whatIsTickedDecidesWhatIsCountedAndSaved() throws IOException {
    Paper asks =
        OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18", "Regulate fishing");
    String location = open.done("en/trace", asks, report());
    String page = open.at(location).body();
    assertThat(page).contains("1 of 2").contains("Gambia");
    assertThat(meetings(location)).contains("Gambia");
    assertThat(takenUp(location)).containsOnlyKeys("6.7");
    assertThat(open.words(location + "/embassies.docx")).contains("Gambia");

    tick(location);
    assertThat(open.at(location).body()).contains("0 of 2").doesNotContain("<h3");
    assertThat(meetings(location)).doesNotContain("Gambia");
    assertThat(takenUp(location)).isEmpty();
    assertThat(open.at(location + "/embassies.docx").status()).isEqualTo(404);

    tick(location, "link-1-0");
    assertThat(open.at(location).body()).contains("1 of 2");
    assertThat(takenUp(location)).containsValue(List.of("Regulate fishing")).hasSize(1);
    String saved = open.at(location + "/links.json").body();
    String dropped = open.done("en/trace", asks, report(), OpenDesk.text("links.json", saved));
    assertThat(takenUp(dropped)).isEqualTo(takenUp(location));
    String again = open.at(dropped).body();
    assertThat(again).contains("1 of 2");
    assertThat(again).containsPattern("name=\"link-1-\\d\" checked");
    assertThat(again).doesNotContainPattern("name=\"link-0-\\d\" checked");
  }

  /** A number says nothing without its review, and beside one review no more than the number. */
  @Test
  void aMatchNamesItsReviewWhereThereAreSeveral() throws IOException {
    Paper ask = OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18");
    String review = "<small>Sylvania · Session ";
    Paper earlier = OpenDesk.sample("papers/dotted-2013.pdf");
    assertThat(open.read("en/trace", ask, earlier, report()).body()).contains(review);
    assertThat(open.read("en/trace", ask, report()).body()).doesNotContain(review);
  }

  /** Two tabs have the same page open, and each sends all of its ticks. */
  @Test
  void aTabChangesOnlyWhatIsChangedInIt() throws IOException {
    Paper asks =
        OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18", "Regulate fishing");
    String location = open.done("en/trace", asks, report());
    String form = location.substring(open.base.length()) + "/links";
    String opened = open.at(location).body();
    assertThat(opened).contains("name=\"link-0-0\" checked");

    open.tick(form, opened, List.of("ask-0", "ask-1"));
    open.tick(form, opened, List.of("ask-0", "ask-1", "link-0-0", "link-1-0"));

    assertThat(open.at(location).body())
        .doesNotContain("name=\"link-0-0\" checked")
        .contains("name=\"link-1-0\" checked");
  }

  private void tick(String location, String... fields) throws IOException {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("ask-0", "ask-1"));
    String form = location.substring(open.base.length()) + "/links";
    assertThat(open.tick(form, all).status()).isEqualTo(303);
  }

  /** The asks that the follow-up table says are taken up, by the recommendation's label. */
  private Map<String, List<String>> takenUp(String location) throws IOException {
    return open.table(location).rows().stream()
        .filter(row -> !row.takesUp().isEmpty())
        .collect(Collectors.toMap(FollowUpRow::paragraph, FollowUpRow::takesUp));
  }

  /** All cells of the workbook of whom to meet. */
  private String meetings(String location) throws IOException {
    StringBuilder cells = new StringBuilder();
    byte[] allies = open.bytes(location + "/allies.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(allies))) {
      book.getSheet("Whom to meet")
          .forEach(row -> row.forEach(cell -> cells.append(cell).append('\n')));
    }
    return cells.toString();
  }

  @Test
  void whomToMeetIsByAskWithRecommendationAndAnswer() throws IOException {
    Paper asks =
        OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18", "Regulate fishing");

    String page = open.read("en/trace", asks, report()).body();

    Matcher meetings =
        Pattern.compile("<h3 dir=\"auto\">([^<]*)</h3>(.*?)</ul>", Pattern.DOTALL).matcher(page);
    assertThat(meetings.find()).isTrue();
    assertThat(meetings.group(1)).isEqualTo("Raise the minimum age of marriage to 18");
    assertThat(meetings.group(2))
        .contains("Gambia", "6.7 Raise the minimum age of marriage", "supported");
    assertThat(meetings.find()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, letter.docx was left out here. This is a letter",
    "fr, letter.docx a été laissé de côté ici. Ce document est une lettre",
    "es, letter.docx se dejó de lado aquí. Es una carta"
  })
  void aWholeFolderIsTracedAndWhatCannotBeUsedIsNamed(String language, String letter)
      throws IOException {
    Paper questions =
        OpenDesk.docx(
            "questions.docx",
            "ADVANCE QUESTIONS TO SYLVANIA (FIRST BATCH)",
            "RURITANIA",
            "What has the Government of Sylvania done to raise the age of marriage?");
    Paper high =
        OpenDesk.docx(
            "letter.docx",
            "Excellency,",
            "I have the honour to write to you on the third cycle of the Universal Periodic Review"
                + " of Sylvania. The outcome report was adopted at the forty-third session.",
            "I recommend that the Government of Sylvania set up a mechanism for follow-up.",
            "Please accept, Excellency, the assurances of my highest consideration.");
    Paper picture =
        OpenDesk.docx(
            "figures.docx",
            "Universal Periodic Review of Sylvania: infographic",
            "46th session of the Working Group",
            "Recommendations",
            "Economic, social and cultural rights",
            "Legal and general framework");

    String page =
        open.read(
                language + "/trace",
                questions,
                picture,
                high,
                new Paper("a-photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}),
                report(),
                OpenDesk.submission())
            .body();

    assertThat(page).contains("class=\"taken\"").contains(letter);
    assertThat(page).contains("questions.docx ").contains("figures.docx ").contains("a-photo.jpg");
    String alerts = page.substring(page.indexOf("role=\"alert\""), page.indexOf("</ul></div>"));
    assertThat(alerts).doesNotContain("cycle-4-2024", "sylvania-2024");
  }

  @Test
  void whatIsAskedInATextIsTakenAndBrokenTicksAreNamed() throws IOException {
    String page =
        open.read(
                "en/trace",
                OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18"),
                OpenDesk.text("ticks.json", "{}"),
                report())
            .body();

    assertThat(page).contains("1 of 1").contains("ticks.json contains no ticks");
  }

  /** Of its States, what the other papers hold counts once; the export is its coders' word. */
  @Test
  void uprInfosExportTellsWhomToMeet() throws IOException {
    Paper export =
        OpenDesk.text(
            "export.csv",
            "SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session",
            "Sylvania;;;Raise the minimum age of marriage to 18;Peru;;;Noted;5;Rights of the"
                + " Child;7",
            "Sylvania;;;Raise the minimum age of marriage to 18;Chile;;;Noted;5;Rights of the"
                + " Child;46",
            "Georgia;;;Raise the minimum age of marriage to 18;Fiji;;;Noted;5;Rights of the"
                + " Child;10",
            "Sylvania;;;Empty the prisons");
    Paper ask = OpenDesk.text("asks.txt", "Raise the minimum age of marriage to 18");

    String alone = open.read("en/trace", ask, export).body();
    assertThat(alone)
        .contains("Whom to meet", ">Peru<", ">Chile<", ">Fiji<")
        .contains("export.csv: positions, actions and issues are as UPR Info’s coders recorded")
        .contains("1 row is malformed and was left out (line 5)")
        .doesNotContain("follow-up.xlsx");

    String beside = open.read("en/trace", ask, export, report()).body();
    assertThat(beside).contains(">Peru<", "follow-up.xlsx").doesNotContain(">Fiji<", ">Chile<");
  }

  @Test
  void anExportThatHasNothingOnTheStateIsNamed() throws IOException {
    Paper export =
        OpenDesk.text(
            "export.csv",
            "SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session",
            "Georgia;;;Raise the minimum age of marriage to 18;Peru;;;Noted;5;Rights of the"
                + " Child;7");

    assertThat(open.read("en/trace", toSlovenia(), export).body())
        .contains("export.csv contains no recommendations to Slovenia.");
  }

  @Test
  void uprInfosExportOfOneStateIsFollowedThroughItsReviews() throws IOException {
    Paper export =
        OpenDesk.text(
            "export.csv",
            "SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session",
            "Sylvania;;;Raise the minimum age of marriage to 18;Peru;;;Noted;5;Rights of the"
                + " Child;7",
            "Sylvania;;;Abolish the death penalty;Chile;;;Noted;5;Death penalty;21",
            "Sylvania;;;Raise the minimum age of marriage to 18;Chile;;;Noted;5;Rights of the"
                + " Child;21");

    String page = open.read("en/trace", export).body();

    assertThat(page).contains("Across reviews", "follow-up.xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Asks for the opposite: 1 recommendation",
        "fr | Demande le contraire : 1 recommandation",
        "es | Pide lo contrario: 1 recomendación"
      })
  void whatAsksForTheOppositeIsNotOnlyLessLikely(String language, String said) throws IOException {
    Paper export =
        OpenDesk.text(
            "export.csv",
            "SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session",
            "Sylvania;;;Criminalize same-sex relations between adults;Fiji;;;Noted;5;Sexual"
                + " Orientation and Gender Identity;21");
    Paper ask = OpenDesk.text("asks.txt", "Decriminalize same-sex relations between adults");

    assertThat(open.read(language + "/trace", ask, export).body()).contains(said);
  }
}
