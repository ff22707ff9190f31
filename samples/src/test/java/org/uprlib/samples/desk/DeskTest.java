package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.message.Messages;

/** What the rooms say, without a browser. */
class DeskTest {
  private static OpenDesk open;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    open = new OpenDesk(folder);
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @Test
  void theThreeLanguagesHaveTheSameTexts() {
    States states = States.load();
    List<String> english = new Wording("en", states).keys();
    for (String language : Messages.LANGUAGES) {
      Wording wording = new Wording(language, states);
      assertThat(wording.keys()).as(language).isEqualTo(english);
    }
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
        .contains("Ready to send, but look at 3 warnings")
        .contains("Girls in the mountain districts")
        .contains("annotated.docx")
        .contains("mended.docx")
        .doesNotContain("The command");
  }

  @Test
  void whatIsNoSubmissionIsNamedAndCanBeCheckedAllTheSame() throws IOException {
    Paper report = OpenDesk.sample("papers/automatic-2019.docx");
    String location = open.post("en/check", report).header("Location");
    open.at(location.replace("/check/", "/events/"));
    String page = open.at(location).body();
    assertThat(page)
        .contains("This is a report of the Working Group")
        .doesNotContain("report.html", "--paper");
    assertThat(open.at(location + "/report.html").status()).isEqualTo(404);
    String again = open.post(location.substring(open.base.length()) + "/anyway").header("Location");
    open.at(again.replace("/check/", "/events/"));
    assertThat(open.at(again).body()).contains("report.html");
  }

  @Test
  void aReviewIsReadTogether() throws IOException {
    assertThat(open.read("en/review", OpenDesk.review()).body())
        .contains("<b>16</b> supported", "<b>5</b> noted", "<b>1</b> supported in part")
        .contains("A/HRC/43/97 · Session ")
        .contains("partially supports")
        .contains("22 recommendations");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?position=noted | 5 recommendations",
        "?position=open | 0 recommendations",
        "?q=istanbul | 1 recommendation",
        "?state=URY | 1 recommendation",
        "?state=URY&position=noted | 0 recommendations",
        "?q&=&position | 22 recommendations",
        "?q= | 22 recommendations"
      })
  void theTableIsFiltered(String query, String said) throws IOException {
    String location = open.post("en/review", OpenDesk.review()).header("Location");
    open.at(location.replace("/review/", "/events/"));
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
    "review, recommendations.csv, source",
    "review, charts.html, <!DOCTYPE html>",
    "trace, follow-up.xlsx, PK",
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
    String location = open.post("en/" + room, papers).header("Location");
    open.at(location.replace("/" + room + "/", "/events/"));
    assertThat(open.at(location).body()).contains(location + "/" + file);
    OpenDesk.Reply reply = open.at(location + "/" + file);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().stripLeading()).startsWithIgnoringCase(beginning);
  }

  @Test
  void aReportAloneCannotBeTraced() throws IOException {
    assertThat(open.read("en/trace", OpenDesk.sample("papers/cycle-4-2024.docx")).body())
        .contains("There is no submission among these papers");
  }

  @Test
  void eachPaperThatCannotBeReadIsTold() throws IOException {
    Paper[] papers = {
      OpenDesk.sample("papers/cycle-4-2024.docx"),
      new Paper("notes.txt", "Some notes".getBytes(StandardCharsets.UTF_8)),
      new Paper("cut.docx", new byte[] {'P', 'K', 3, 4, 0, 0})
    };
    assertThat(open.read("en/review", papers).body())
        .contains("notes.txt: is no Word, PDF, RTF or ODT document")
        .contains("cut.docx: is damaged")
        .contains("class=\"rows\"");
  }

  @Test
  void aTextInArabicRunsFromRightToLeft() throws IOException {
    Paper paper =
        docx(
            "عرض.docx",
            "عرض مشترك مقدم إلى الاستعراض الدوري الشامل",
            "نوصي بأن تصدق سيلفانيا على البروتوكول الاختياري وأن تحمي حقوق الإنسان.");
    String page = open.read("en/check", paper).body();
    assertThat(page).contains("<h1 dir=\"auto\">عرض.docx</h1>");
  }

  private static Paper docx(String name, String... lines) throws IOException {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType="
              + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              + ".main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"" + word + "\"><w:body>" + body + "</w:body></w:document>");
    }
    return new Paper(name, bytes.toByteArray());
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "for=", "for=ZZZ-54", "for=TGO-1", "for=TGO-99", "for=../x-1"})
  void noTemplateIsMadeForWhatIsNotAhead(String query) throws IOException {
    assertThat(open.get("en/template.docx?" + query).status()).isEqualTo(404);
  }

  @Test
  void aTemplateIsMadeForAStateThatIsReviewed() throws IOException {
    OpenDesk.Reply reply = open.get("en/template.docx?for=TGO-54");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''Togo.docx");
    assertThat(reply.body()).startsWith("PK");
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
