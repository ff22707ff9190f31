package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.model.PositionStatus;

/** What the rooms say, without a browser. */
class DeskTest extends DeskCase {
  private static final Set<String> KEYS =
      Translations.load(Wording.class::getResourceAsStream, "desk.tsv").keys();

  /** Whoever sits at the desk has no command line. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void noWordOfTheDeskNamesACommand(String language) throws IOException {
    Wording wording = new Wording(language, States.load());
    for (String key : KEYS) {
      assertThat(wording.text(key)).as(key).doesNotContain("--", "upr-", "⟦");
    }
    List<Paper> papers =
        List.of(
            OpenDesk.submission(),
            OpenDesk.sample("papers/cycle-4-2024.docx"),
            OpenDesk.docx("short.docx", "Submission to the Universal Periodic Review of Sylvania"));
    for (Paper paper : papers) {
      String location = open.done(language + "/check", paper);
      String page = open.at(location).body();
      assertThat(page).doesNotContain("--", "upr-validate", "upr-extract");
      if (page.contains("annotated.docx")) {
        String annotated = page.replaceFirst("(?s).*href=\"([^\"]*annotated\\.docx)\".*", "$1");
        assertThat(comments(open.bytes(annotated)))
            .contains(wording.messages().text("label.author"))
            .doesNotContain("--", "upr-validate", "upr-extract");
      }
    }
    assertThat(open.get(language + "/calendar?for=MAR").body()).doesNotContain("--");
  }

  private static String comments(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/comments.xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return xml.replaceAll("<!--.*?-->", "");
        }
      }
    }
    return "";
  }

  /** A list that goes from hand to hand says neither whose it is nor what the State answers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Paraguay.docx | Paraguay | no answer known       | is taken from the name of the"
            + " file",
        "fr | Niger.docx    | Niger    | sans réponse connue   | est tiré du nom du fichier",
        "es | Noruega.docx  | Noruega  | sin respuesta conocida | se toma del nombre del archivo",
      })
  void aBareListIsOfTheStateOfItsNameAndHasNoAnswers(
      String language, String name, String state, String unknown, String notice)
      throws IOException {
    Paper list =
        OpenDesk.docx(
            name,
            "6.1 Build roads to the mountains (Spain);",
            "6.2 Ratify the Convention on Lakes (Chile);",
            "6.3 Open a school in each village (France).");

    String at = open.done(language + "/review", list);
    String page = open.at(at).body();

    assertThat(page)
        .containsSubsequence("<h1", state + "<")
        .contains("<b>3</b> " + unknown, notice);
    assertThat(page).contains("<small dir=\"auto\">" + name);
    Paper ask = OpenDesk.text("asks.txt", "Ratify the Convention on Lakes");
    String traced = open.done(language + "/trace", ask, list);
    assertThat(open.at(traced).body()).contains(">" + unknown + "<");
    for (String saved : List.of(at + "/recommendations.xlsx", traced + "/trace.xlsx")) {
      assertThat(open.cells(saved))
          .contains(unknown)
          .noneMatch(cell -> !language.equals("en") && cell.contains("State under review"));
    }
  }

  @Test
  void aTitleOfMoreThanThreeStatesSaysHowManyMore() throws IOException {
    List<Paper> lists = new ArrayList<>();
    for (String state : List.of("Paraguay", "Niger", "Norway", "Chile", "Malta")) {
      lists.add(
          OpenDesk.docx(
              state + ".docx",
              "6.1 Build roads to " + state + " (Spain);",
              "6.2 Ratify the Convention on Lakes (Italy);",
              "6.3 Open a school in each village of " + state + " (France)."));
    }
    assertThat(open.read("en/review", lists.toArray(Paper[]::new)).body())
        .containsPattern("<h1[^>]*>\\w+, \\w+, \\w+ and 2 more<");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | asks.ods | asks.ods is a spreadsheet.",
        "fr | demandes.xls | demandes.xls est une feuille de calcul.",
        "es | tabla.xlsx | tabla.xlsx es una hoja de cálculo.",
        "en | draft.pages | draft.pages is a Pages document. In Pages, choose File &gt; Export To"
            + " &gt; Word",
        "es | borrador.pages | Archivo &gt; Exportar a &gt; Word",
        "fr | suivi.numbers | suivi.numbers est une feuille de calcul Numbers.",
        "en | talk.odp | talk.odp is a presentation.",
        "en | talk.key | talk.key is a presentation of Keynote.",
        "fr | tout.zip | tout.zip est une archive."
      })
  void filesThatAreNoDocumentsAreToldAsWhatTheyAre(String language, String name, String said)
      throws IOException {
    byte[] content = name.endsWith("ods") ? ods() : zip("content.bin", "x");
    assertThat(open.read(language + "/check", new Paper(name, content)).body()).contains(said);
    if (!name.endsWith(".xlsx")) {
      String both =
          open.read(
                  language + "/trace",
                  new Paper(name, content),
                  OpenDesk.sample("papers/cycle-4-2024.docx"))
              .body();
      assertThat(both).contains(said);
    }
  }

  private static byte[] ods() throws IOException {
    return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return stream.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void eachRoomSaysWhereItsPapersAreToBeFound(String language) throws IOException {
    assertThat(open.get(language + "/").body())
        .contains("docs.un.org/" + language + "/", "www.ohchr.org/en/hr-bodies/upr/ngos-nhris");
  }

  /** A line must not begin with a sign. */
  @Test
  void frenchHasNoBreakSpacesBeforeItsSigns() {
    Wording french = new Wording("fr", States.load());
    for (String key : KEYS) {
      assertThat(french.text(key)).as(key).doesNotContainPattern("\\S [;:?!»%]|« ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | <b>16</b> acceptées | <b>1</b> acceptée en partie | Formulée par",
        "es | <b>16</b> apoyadas | <b>1</b> apoyada en parte | Formulada por"
      })
  void positionsAgreeWithTheirNumber(String language, String many, String one, String states)
      throws IOException {
    assertThat(open.read(language + "/review", OpenDesk.review()).body())
        .contains(many, one, states);
  }

  @ParameterizedTest
  @CsvSource({"fr, équateur", "fr, EQUAT", "es, dinamarca"})
  void statesAreSortedAndSearchedInThePagesLanguage(String language, String words)
      throws IOException {
    Paper report = OpenDesk.sample("papers/automatic-2019.docx");
    String location = open.done(language + "/review", report);
    String page = open.at(location).body();
    List<String> names = new ArrayList<>();
    Matcher option = Pattern.compile("<option value=\"[A-Z]{3}\">([^<]*)</option>").matcher(page);
    while (option.find()) {
      names.add(option.group(1));
    }
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    assertThat(names).hasSizeGreaterThan(5).isSortedAccordingTo(collator::compare);
    String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    assertThat(open.at(location + query).body())
        .containsPattern("<p role=\"status\">[1-9]\\d* rec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-CH, en;q=0.5 | fr",
        "de, es;q=0.8, en;q=0.5 | es",
        "de | en",
        "this is no language;;; | en"
      })
  void theFirstPageIsInTheBrowsersLanguage(String accepted, String language) throws IOException {
    OpenDesk.Reply reply =
        open.request("GET " + open.base, open.host(), "Accept-Language: " + accepted);
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("Location")).isEqualTo(open.base + language + "/");
  }

  @Test
  void aSubmissionIsCheckedInItsPlaces() throws IOException {
    assertThat(open.read("en/check", OpenDesk.submission()).body())
        .contains("Not ready to send: 1 requirement is not met (Deadline). Also: 2 warnings")
        .contains("Girls in the mountain districts")
        .contains("annotated.docx")
        .contains("mended.docx")
        .doesNotContain("The command");
  }

  @Test
  void whatIsNoSubmissionIsNamedAndCanBeCheckedAllTheSame() throws IOException {
    Paper report = OpenDesk.sample("papers/automatic-2019.docx");
    String location = open.done("en/check", report);
    String page = open.at(location).body();
    assertThat(page)
        .contains("This is a report of the Working Group")
        .doesNotContain("report.html", "--paper");
    assertThat(open.at(location + "/report.html").status()).isEqualTo(404);
    String again = open.done(location.substring(open.base.length()) + "/anyway");
    assertThat(open.at(again).body()).contains("report.html");
  }

  @Test
  void aReviewIsReadTogether() throws IOException {
    assertThat(open.read("en/review", OpenDesk.review()).body())
        .contains("<b>16</b> supported", "<b>5</b> noted", "<b>1</b> supported in part")
        .contains("A/HRC/43/97 · Session ")
        .contains("partially supports")
        .contains("22 recommendations");
    // In a spreadsheet 140.10 of a CSV becomes 140.1.
    assertThat(open.read("en/review", OpenDesk.review()).body()).doesNotContain(".csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?position=noted | 5 recommendations",
        "?position=open | 0 recommendations",
        "?q=istanbul | 1 recommendation",
        "?q=convention+istanbul | 1 recommendation",
        "?q=ISTANBUL+ratif | 1 recommendation",
        "?q=%22istanbul+convention%22 | 1 recommendation",
        "?q=%22convention+istanbul%22 | 0 recommendations",
        "?q=stanbul | 0 recommendations",
        "?state=URY | 1 recommendation",
        "?about=group:no-such | 0 recommendations",
        "?state=URY&position=noted | 0 recommendations",
        "?q&=&position | 22 recommendations",
        "?q= | 22 recommendations"
      })
  void theTableIsFiltered(String query, String said) throws IOException {
    String location = open.done("en/review", OpenDesk.review());
    assertThat(open.at(location + query).body()).contains("<p role=\"status\">" + said + "</p>");
  }

  @Test
  void aSubmissionIsTracedThroughTheReport() throws IOException {
    String page =
        open.read("en/trace", OpenDesk.submission(), OpenDesk.sample("papers/cycle-4-2024.docx"))
            .body();
    assertThat(page)
        .contains("Protect journalists from abusive lawsuits.")
        .contains("6.4 Protect journalists from abusive lawsuits (“SLAPPs”)")
        .contains("Whom to meet")
        .doesNotContain("Review after review");
  }

  /** Each review has its own 6.1, or may have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A/HRC/WG.6/46/L.97 · Session 46 · cycle-4-2024.docx · 13 recommendations ·"
            + " supported: 10 · noted: 3</p> | Session 46",
        "es | A/HRC/WG.6/46/L.97 · Período de sesiones 46 · cycle-4-2024.docx · 13 recomendaciones"
            + " · apoyadas: 10 · anotadas: 3</p> | Período de sesiones 46"
      })
  void rowsAndCountsOfSeveralReviewsNameTheReview(String language, String counts, String session)
      throws IOException {
    Paper[] papers = {
      OpenDesk.sample("papers/cycle-4-2024.docx"), OpenDesk.sample("papers/dotted-2013.pdf")
    };
    String page = open.read(language + "/review", papers).body();
    String alone = open.read(language + "/review", papers[0]).body();

    assertThat(page)
        .contains("<p class=\"soft\" dir=\"auto\">Sylvania · " + counts)
        .contains("6.1 <small>Sylvania · " + session + " · A/HRC/WG.6/46/L.97</small></th>")
        .contains("17.1 <small>Sylvania · ")
        .doesNotContainPattern("<th scope=\"row\">[\\d.]+</th>");
    assertThat(alone)
        .doesNotContain("<p class=\"soft\" dir=\"auto\">Sylvania · ")
        .contains("<th scope=\"row\">6.1</th>");
  }

  @Test
  void twoReviewsOfAStateAreFollowed() throws IOException {
    String page =
        open.read(
                "es/trace",
                OpenDesk.sample("papers/cycle-4-2024.docx"),
                OpenDesk.sample("papers/dotted-2013.pdf"))
            .body();
    assertThat(page).contains("Examen tras examen").contains("chains.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "review, recommendations.xlsx, PK",
    "review, charts.html, <!DOCTYPE html>",
    "trace, follow-up.xlsx, PK",
    "trace, embassies.docx, PK",
    "trace, trace.xlsx, PK",
    "trace, allies.xlsx, PK",
    "trace, chains.xlsx, PK",
    "trace, links.html, <!DOCTYPE html>"
  })
  void eachFileThatAPageLeadsToIsThere(String room, String file, String beginning)
      throws IOException {
    Paper[] papers = {
      OpenDesk.submission(),
      OpenDesk.sample("papers/cycle-4-2024.docx"),
      OpenDesk.sample("papers/dotted-2013.pdf")
    };
    String location = open.done("en/" + room, papers);
    assertThat(open.at(location).body()).contains(location + "/" + file);
    OpenDesk.Reply reply = open.at(location + "/" + file);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().stripLeading()).startsWithIgnoringCase(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "en/trace, follow-up.xlsx, follow-up.xlsx",
    "fr/trace, follow-up.xlsx, tableau-de-suivi.xlsx",
    "fr/trace, mid-term-report.docx, rapport-a-mi-parcours.docx",
    "es/trace, matrix-1.docx, automatic-2019-matrix-rellenada.docx",
    "es/review, recommendations.xlsx, recomendaciones.xlsx"
  })
  void aFileIsSavedUnderANameInThePagesLanguage(String room, String file, String name)
      throws IOException {
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 5);
    papers[4] = OpenDesk.sample("follow-up/sylvania-2019.csv");
    String location = open.done(room, papers);
    assertThat(open.at(location + "/" + file).header("Content-Disposition")).endsWith("''" + name);
  }

  @Test
  void ofATableThatAPersonFilledComeTheReportTheMatrixAndTheFactsheets() throws IOException {
    String location =
        open.done(
            "en/trace",
            OpenDesk.sample("follow-up/sylvania-2019.csv"),
            OpenDesk.sample("papers/automatic-2019-matrix.docx"));
    assertThat(open.at(location).body())
        .contains("automatic-2019-matrix.docx: 19 of 34 rows filled.")
        .contains("11 recommendations are not covered by your table</summary><p>13.3, 13.9, 14.3, ")
        .doesNotContain("class=\"trouble\"", "There is no submission", "follow-up.xlsx");
    assertThat(open.words(location + "/mid-term-report.docx"))
        .contains("Sylvania", "The Government signed the Convention in March 2021");
    assertThat(open.words(location + "/matrix-1.docx"))
        .contains("The Government signed the Convention in March 2021");
    assertThat(open.words(location + "/factsheets.docx"))
        .contains("Enforced disappearances", "Ratify the Convention by the end of 2027.");
    assertThat(open.at(location + "/matrix-2.docx").status()).isEqualTo(404);
    assertThat(open.at(location + "/follow-up.xlsx").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | For the embassy of: | What we ask | [two sentences from your | Contact:",
        "fr | À l’attention de l’ambassade | Ce que nous demandons | [deux phrases de | Contact :",
        "es | Para la embajada del Estado | Qué pedimos | [dos frases de su | Contacto:"
      })
  void anEmbassyGetsOnePageWithTheAskWhatItRecommendedAndTheAnswer(
      String language, String head, String ask, String why, String foot) throws IOException {
    String location =
        open.done(
            language + "/trace",
            OpenDesk.submission(),
            OpenDesk.sample("papers/cycle-4-2024.docx"));
    String brief = open.words(location + "/embassies.docx");
    assertThat(brief)
        .contains(head, ask, why, "Protect journalists from abusive lawsuits.", "6.4")
        .doesNotContain("{");
    assertThat(brief).contains(foot);
  }

  @Test
  void stateCountsAndWhatToDoNextAreTold() throws IOException {
    assertThat(open.read("en/trace", OpenDesk.review()).body())
        .contains("Session 34", "A/HRC/43/97", "22 recommendations · supported: 16")
        .contains("Now save the follow-up table, fill in the coloured columns");
    assertThat(open.read("en/trace", OpenDesk.sample("follow-up/sylvania-2019.csv")).body())
        .contains("You have written about or graded 11 of 22 recommendations.")
        .contains("Correct it in your table and drop that here again.");
  }

  @Test
  void theMidTermReportIsInThePagesLanguage() throws IOException {
    String location = open.done("fr/trace", OpenDesk.sample("follow-up/sylvania-2019.csv"));
    assertThat(open.words(location + "/mid-term-report.docx")).contains("mi-parcours");
  }

  @Test
  void whatWasWrittenInATableIsCarriedIntoTheOneOfThePapers() throws IOException {
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 5);
    papers[4] = OpenDesk.sample("follow-up/sylvania-2019.csv");
    String location = open.done("en/trace", papers);
    assertThat(open.at(location).body())
        .contains("19 of 34 rows filled", "left out of 7 recommendations", "mid-term-report.docx");
    FollowUpTable table = open.table(location);
    assertThat(table.rows()).hasSize(22);
    assertThat(table.rows().stream().map(row -> row.assessment().ask()))
        .contains("Ratify the Convention by the end of 2027.");
  }

  /** Where no paper shows them, and the spreadsheet leaves no zero at their end. */
  @Test
  void numbersThatMayHaveLostAZeroAreTold() throws IOException {
    Paper sample = OpenDesk.sample("follow-up/sylvania-2019.csv");
    List<String> lines = new String(sample.content(), StandardCharsets.UTF_8).lines().toList();
    Paper part = OpenDesk.text("part.csv", lines.get(0), lines.get(4), lines.get(6));
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 5);
    papers[4] = part;
    String location = open.done("en/trace", papers);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook numbers =
        new XSSFWorkbook(new ByteArrayInputStream(open.bytes(location + "/follow-up.xlsx")))) {
      numbers.getSheetAt(0).getRow(4).getCell(3).setCellValue(13.4);
      numbers.write(out);
    }
    Paper typed = new Paper("numbers.xlsx", out.toByteArray());

    assertThat(open.at(location).body()).doesNotContain("none of its numbers", "numbers to the");
    assertThat(open.read("en/trace", part).body())
        .contains("part.csv: none of its numbers of A/HRC/43/97 ends in 0", "mid-term-report.docx");
    assertThat(open.read("en/trace", typed).body())
        .contains("numbers.xlsx (row 5): this table cannot be used: has numbers")
        .doesNotContain("mid-term-report.docx");
    papers[4] = typed;
    assertThat(open.read("en/trace", papers).body())
        .contains("mid-term-report.docx", "follow-up.xlsx")
        .doesNotContain("cannot be used");
  }

  /** One may be an older version of the other: which one counts, only the person knows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 13.1 | b.csv: this table cannot be used: has A/HRC/43/97 13.1, as a.csv has."
            + " | a.csv was not used either: tables are read as one",
        "fr | 13.1 | b.csv : ce tableau ne peut pas être utilisé : il contient la recommandation"
            + " 13.1 | a.csv n’a pas été utilisé non plus : les tableaux sont lus comme un seul",
        "es | 13.1 | b.csv: esta tabla no se puede usar: contiene la recomendación 13.1"
            + " | a.csv tampoco se usó: las tablas se leen como una sola",
        "en | 99.1 | b.csv (row 3): this table cannot be used: has rows that are not about"
            + " | a.csv was not used either: tables are read as one",
      })
  void nothingThatWasWrittenIsDroppedUntold(
      String language, String label, String said, String either) throws IOException {
    Paper sample = OpenDesk.sample("follow-up/sylvania-2019.csv");
    List<String> lines = new String(sample.content(), StandardCharsets.UTF_8).lines().toList();
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 6);
    papers[4] = OpenDesk.text("a.csv", lines.get(0), lines.get(1));
    papers[5] =
        label.equals("13.1")
            ? new Paper("b.csv", sample.content())
            : OpenDesk.text(
                "b.csv", lines.get(0), lines.get(3), lines.get(4).replace(",13.4,", ",13.5,"));

    String page = open.read(language + "/trace", papers).body().replace('\u00a0', ' ');

    assertThat(page)
        .contains(said, either)
        .contains(
            Map.of(
                    "en", "There is no follow-up table to save here",
                    "fr", "Il n’y a pas de tableau de suivi à enregistrer ici",
                    "es", "Aquí no hay ninguna tabla de seguimiento que guardar")
                .get(language))
        .doesNotContain("follow-up.xlsx", "mid-term-report.docx");
  }

  /** The table was made of the report alone, before the State answered. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | mine.csv: 21 rows have another text, other States, another position",
        "fr | mine.csv : 21 lignes ont un autre texte, d’autres États, une autre position",
        "es | mine.csv: 21 filas tienen otro texto, otros Estados, otra posición"
      })
  void documentsFollowThePapersAsTheNewTableDoes(String language, String said) throws IOException {
    Paper sample = OpenDesk.sample("follow-up/sylvania-2019.csv");
    String text = new String(sample.content(), StandardCharsets.UTF_8);
    String pending =
        text.replaceAll(",(supported|noted|partially supported|partial),", ",pending,");
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 5);
    papers[4] = new Paper("mine.csv", pending.getBytes(StandardCharsets.UTF_8));

    String location = open.done(language + "/trace", papers);

    assertThat(open.at(location).body().replace('\u00a0', ' ')).contains(said);
    String saved =
        open.done(
            language + "/trace", new Paper("new.xlsx", open.bytes(location + "/follow-up.xlsx")));
    for (String file : List.of("/mid-term-report.docx", "/factsheets.docx")) {
      assertThat(open.words(location + file)).isEqualTo(open.words(saved + file));
    }
  }

  @Test
  void whatLaterPapersSayStandsInTheTable() throws IOException {
    Paper[] papers = Arrays.copyOf(OpenDesk.review(), 6);
    papers[4] = OpenDesk.sample("follow-up/national-report-2024.docx");
    papers[5] = OpenDesk.sample("follow-up/summary-2024.docx");
    String location = open.done("en/trace", papers);
    FollowUpTable table = open.table(location);
    assertThat(open.at(location).body())
        .contains(table.evidence().size() + " passages in later documents concern")
        .doesNotContain("class=\"trouble\"", "There is no submission", "mid-term-report.docx");
    assertThat(table.rows()).hasSize(22);
    assertThat(table.evidence())
        .extracting(passage -> passage.key().paragraph() + " " + passage.paper())
        .contains(
            "14.1 A/HRC/WG.6/46/XSV/1", "14.2 A/HRC/WG.6/46/XSV/1", "14.1 A/HRC/WG.6/46/XSV/3");
  }

  /** The matrix has no symbol, and another answer to a recommendation than the table. */
  @Test
  void aTableAndItsMatrixAreOneReviewBesideLaterPapers() throws IOException {
    Paper later = OpenDesk.sample("follow-up/national-report-2024.docx");
    Paper table =
        new Paper(
            "table.xlsx", open.bytes(open.done("en/trace", OpenDesk.review()) + "/follow-up.xlsx"));

    String location = open.done("en/trace", table, OpenDesk.review()[3], later);

    assertThat(open.at(location).body()).contains("A/HRC/43/97 · 22 recommendations");
    FollowUpTable made = open.table(location);
    assertThat(made.rows()).hasSize(22);
    assertThat(made.evidence()).isNotEmpty();
    assertThat(made.rows())
        .filteredOn(row -> row.position() == PositionStatus.PARTIAL)
        .extracting(FollowUpRow::paragraph)
        .containsExactly("14.1");
  }

  @Test
  void reviewsThatNoLaterPaperIsAboutStayInTheTable() throws IOException {
    String location =
        open.done(
            "en/trace",
            OpenDesk.sample("papers/automatic-2019.docx"),
            OpenDesk.sample("papers/cycle-4-2024.docx"),
            OpenDesk.sample("follow-up/national-report-2024.docx"));
    FollowUpTable table = open.table(location);
    assertThat(table.evidence()).isNotEmpty();
    assertThat(table.reviews()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | follow-up/sylvania-2024.csv papers/automatic-2019-matrix.docx"
            + " | automatic-2019-matrix.docx is the matrix of another review than your table",
        "fr | follow-up/national-report-2024.docx"
            + " | national-report-2024.docx concerne un autre État, ou n’est pas postérieur",
        "en | follow-up/national-report-2024.docx papers/cycle-4-2024.docx"
            + " | is about another State, or no later than the review",
        "en | follow-up/national-report-2024.docx follow-up/summary-2024.docx"
            + " papers/cycle-4-2024.docx | summary-2024.docx is about another State, or no later",
        "es | follow-up/sylvania-2019.csv follow-up/sylvania-2019.csv | (2) sylvania-2019.csv: esta"
            + " tabla no se puede usar: contiene la recomendación 13.1 del documento"
      })
  void papersThatDoNotBelongTogetherAreTold(String language, String names, String said)
      throws IOException {
    List<Paper> papers = new ArrayList<>();
    for (String name : names.split(" ", -1)) {
      papers.add(OpenDesk.sample(name));
    }
    assertThat(open.read(language + "/trace", papers.toArray(new Paper[0])).body())
        .contains("<li>", said)
        .doesNotContain("matrix-1.docx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | partially implemented | nearly done | mine.csv (row 2): this table cannot be used:"
            + " column",
        "en | Paragraph | Number | mine.csv: this table cannot be used: has no column",
        "en | Review,State under review | Paper,State | mine.csv: this table cannot be used: has no"
            + " column",
        "en | What we ask | Asks | mine.csv: this table cannot be used: has no column",
        "en | 13.1 | 99.9 | mine.csv (row 2): this table cannot be used: says something of",
        "fr | Paragraph | Number | mine.csv : ce tableau ne peut pas être utilisé : aucune colonne"
            + " ne s’appelle « Paragraphe »",
        "fr | 13.1 | 99.9 | mine.csv (ligne 2) : ce tableau ne peut pas être utilisé : il dit"
            + " quelque chose de recommandations que automatic-2019-matrix.docx ne contient pas : «"
            + " 99.9 » (ligne 2).",
        "es | partially implemented | casi | mine.csv (fila 2): esta tabla no se puede usar:"
            + " columna «Level of implementation»: «casi» no es un grado",
      })
  void aTableThatCannotBeUsedIsTold(String language, String words, String instead, String said)
      throws IOException {
    Paper sample = OpenDesk.sample("follow-up/sylvania-2019.csv");
    String text = new String(sample.content(), StandardCharsets.UTF_8);
    String changed = text.replaceFirst(Pattern.quote(words), instead);
    Paper table = new Paper("mine.csv", changed.getBytes(StandardCharsets.UTF_8));
    Paper matrix = OpenDesk.sample("papers/automatic-2019-matrix.docx");
    String page = open.read(language + "/trace", table, matrix).body();

    assertThat(page.replace('\u00a0', ' '))
        .contains("<li>" + said)
        .doesNotContain(open.folder.toString(), "matrix-1.docx", "There is no submission")
        .doesNotContain("follow-up.xlsx");
  }

  @Test
  void aReportAloneCannotBeTraced() throws IOException {
    assertThat(open.read("en/trace", OpenDesk.sample("papers/cycle-4-2024.docx")).body())
        .contains("There is no submission among these documents");
  }

  @Test
  void eachPaperThatCannotBeReadIsTold() throws IOException {
    Paper[] papers = {
      OpenDesk.sample("papers/cycle-4-2024.docx"),
      new Paper("notes.txt", "Some notes".getBytes(StandardCharsets.UTF_8)),
      new Paper("cut.docx", new byte[] {'P', 'K', 3, 4, 0, 0})
    };
    assertThat(open.read("en/review", papers).body())
        .contains("notes.txt is not a Word, PDF, RTF or ODT document")
        .contains("cut.docx is damaged")
        .contains("class=\"rows\"");
  }

  @Test
  void aTextInArabicRunsFromRightToLeft() throws IOException {
    Paper paper =
        OpenDesk.docx(
            "عرض.docx",
            "عرض مشترك مقدم إلى الاستعراض الدوري الشامل",
            "نوصي بأن تصدق سيلفانيا على البروتوكول الاختياري وأن تحمي حقوق الإنسان.");
    String page = open.read("en/check", paper).body();
    assertThat(page).contains("<h1 dir=\"auto\">عرض.docx</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "for=", "for=ZZZ", "for=TGO-54", "for=../x"})
  void noTemplateIsMadeForWhatIsNoState(String query) throws IOException {
    assertThat(open.get("en/template.docx?" + query).status()).isEqualTo(404);
  }

  @Test
  void aTemplateIsMadeForEachStateThatIsReviewed() throws IOException {
    OpenDesk.Reply reply = open.get("en/template.docx?for=TGO");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''Togo.docx");
    assertThat(reply.body()).startsWith("PK");
    String first = open.get("en/").body();
    for (String code : List.of("KEN", "FRA", "MAR", "UKR", "TGO")) {
      assertThat(first).contains("<option value=\"" + code + "\">");
      assertThat(open.get("en/template.docx?for=" + code).status()).as(code).isEqualTo(200);
    }
    assertThat(open.words(open.base + "fr/template.docx?for=MAR"))
        .contains("Maroc", "mettez ici le numéro, annoncé sur www.ohchr.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Morocco | five to five and a half years lay between two reviews | an estimate, not a"
            + " deadline",
        "fr | Maroc | de cinq ans à cinq ans et demi séparaient deux examens | C’est une"
            + " estimation, non une date limite",
        "es | Marruecos | de cinco años a cinco años y medio entre dos exámenes | Es una"
            + " estimación, no una fecha límite"
      })
  void whenAStateIsReviewedIsToldWithAReminder(
      String language, String state, String cycle, String estimate) throws IOException {
    String page = open.get(language + "/calendar?for=MAR").body();
    assertThat(page)
        .contains("<h2>" + state + "</h2>", cycle, estimate, "ngos-nhris", "ILGA World")
        .contains(open.base + language + "/upr.ics?for=MAR");
    OpenDesk.Reply file = open.get(language + "/upr.ics?for=MAR");
    assertThat(file.header("Content-Disposition")).endsWith("upr-" + state + ".ics");
    assertThat(file.body().replace("\r\n ", ""))
        .contains("UID:review-MAR-deadline@", "estima", state);
  }

  @ParameterizedTest
  @CsvSource({"en/check, No file was chosen", "fr/review, Aucun fichier", "es/trace, No se eligió"})
  void aFormWithoutAFileIsTold(String path, String said) throws IOException {
    OpenDesk.Reply reply = open.post(path);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains(said);
  }

  @Test
  void theLastResultsAreKeptAndNoOthers() throws IOException {
    String first = open.post("en/check", new Paper("a.txt", new byte[] {'a'})).header("Location");
    assertThat(open.at(first).status()).isEqualTo(200);
    for (int i = 0; i < 64; i++) {
      open.post("en/check", new Paper("b.txt", new byte[] {'b'}));
    }
    assertThat(open.at(first).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b/c.docx | c.docx",
        "a\\b.docx | b.docx",
        "x\u202ey.docx | xy.docx",
        ".. | paper",
        "a/ | paper",
        "Côte d'Ivoire.pdf | Côte d'Ivoire.pdf"
      })
  void aPaperIsCalledByItsNameAlone(String given, String name) {
    assertThat(new Paper(given, new byte[0]).name()).isEqualTo(name);
  }

  @Test
  void twoPapersOfOneNameAreToldApart() {
    Paper paper = new Paper("a.docx", new byte[0]);
    assertThat(Paper.distinct(List.of(paper, paper, paper)))
        .extracting(Paper::name)
        .containsExactly("a.docx", "(2) a.docx", "(3) a.docx");
  }
}
