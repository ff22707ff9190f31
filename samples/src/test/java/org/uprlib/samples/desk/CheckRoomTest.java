package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.uprlib.core.vocabulary.States;

/** What the check page says of papers that must not be sent as they are, and of several. */
class CheckRoomTest extends DeskCase {
  /** The sentence that tells whether a paper can be sent. */
  private static String verdict(String page) {
    Matcher found = Pattern.compile("<p class=\"status\">(.*?)</p>").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1).replaceAll("<[^>]*>", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Not ready to send: 3 requirements are not met (State under review;"
            + " Session of the review; Who submits)",
        "fr | 3 exigences",
        "es | 3 requisitos"
      })
  void aPaperWithoutAuthorStateAndSessionIsNotReady(String language, String said)
      throws IOException {
    Paper paper =
        OpenDesk.docx(
            "no-cover.docx",
            "The situation of families by the river",
            "So-called conversion practices are offered by two religious associations in the"
                + " capital. The government has not banned them, and the police look away.",
            "The government should ban conversion practices.");
    String asked = open.done(language + "/check", paper);
    assertThat(open.at(asked).body()).doesNotContain("class=\"status\"");
    assertThat(verdict(open.answer(asked, Map.of("asked", "yes")).body())).contains(said);
  }

  /** A first page that names two, of which nothing says that they submit, and what is answered. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | submitter-0=Delta Watch | one stakeholder (as specified)",
        "en | submitter-0=Delta Watch;submitter-1=Roads | joint (as specified)",
        "fr | submitter-0=Delta Watch;others=Collines bleues | conjointe (comme indiqué)",
        "es | authors=single | una sola parte interesada (como se indicó)",
        "en | submitter-0=Delta Watch;authors=joint | joint (as specified)",
        "en | authors=unknown | not known whether single or joint"
      })
  void whoSubmitsIsAskedBeforeTheVerdict(String language, String answer, String said)
      throws IOException {
    String question =
        open.done(
            language + "/check",
            OpenDesk.docx(
                "two.docx",
                "Universal Periodic Review of Norway",
                "Roads",
                "Delta Watch",
                "1. Rivers are dirty."));
    assertThat(open.at(question).body())
        .contains("type=\"checkbox\"", "value=\"Delta Watch\"", "value=\"Roads\"")
        .doesNotContain("class=\"status\"");

    Map<String, String> fields = new HashMap<>(Map.of("asked", "yes"));
    for (String each : answer.split(";", -1)) {
      int sign = each.indexOf('=');
      fields.put(each.substring(0, sign), each.substring(sign + 1));
    }
    assertThat(open.answer(question, fields).body()).contains(said);
  }

  @Test
  void eachOfManyNamesThatAreTypedIsKept() throws IOException {
    String asked =
        open.done(
            "en/check",
            OpenDesk.docx("nobody.docx", "Universal Periodic Review of Norway", "Roads are bad."));
    List<String> names =
        IntStream.range(0, 60).mapToObj(i -> "Association of the river valley no. " + i).toList();
    String page =
        open.answer(asked, Map.of("asked", "yes", "others", String.join("\n", names))).body();
    assertThat(page).contains(names).contains("The paper itself does not name who submits it");
    assertThat(verdict(page)).startsWith("✕ Not ready to send");
  }

  @Test
  void trackedChangesAndCommentsAreNotReadyAndACleanCopyIsOffered() throws IOException {
    Paper draft = OpenDesk.submission();
    Paper tracked;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(draft.content()))) {
      CTRunTrackChange deleted =
          document.getParagraphs().get(document.getParagraphs().size() - 1).getCTP().addNewDel();
      deleted.setAuthor("A");
      deleted.addNewR().addNewDelText().setStringValue("The victim asked us not to be named.");
      tracked = OpenDesk.docx("tracked.docx", document);
    }
    String location = open.done("en/check", tracked);
    String page = open.at(location).body();
    assertThat(verdict(page)).startsWith("✕ Not ready to send");
    assertThat(page).contains("No tracked changes", "The victim asked us not to be named.");
    assertThat(page).contains(location + "/clean.docx");
    try (XWPFDocument clean =
        new XWPFDocument(new ByteArrayInputStream(open.bytes(location + "/clean.docx")))) {
      assertThat(clean.getDocument().xmlText()).doesNotContain("victim", "w:del ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Not ready to send: 1 requirement is not met (Time)"
            + " | Oral statement at the adoption, known by “Human Rights Council, 61st session",
        "fr | 1 exigence | Déclaration orale lors de l’adoption",
        "es | 1 requisito | Declaración oral con motivo de la aprobación"
      })
  void anOralStatementIsJudgedAsOneAndOverTheTimeIsNotReady(
      String language, String verdict, String basis) throws IOException {
    Paper statement = statement(320);
    String page = open.read(language + "/check", statement).body();
    assertThat(verdict(page)).contains(verdict);
    assertThat(page).contains(basis).doesNotContain("Times New Roman", "2,815", "61st session of");
  }

  @Test
  void whatAPaperIsCanBeChosen() throws IOException {
    CheckRoom room = new CheckRoom(Knowledge.of(States.load()));
    Result result =
        room.read(
            List.of(OpenDesk.docx("speech.docx", "Norway has done little. " + "word ".repeat(40))),
            Map.of("paper", "oral-statement"),
            reached -> {});
    Visit visit = Visit.of(URI.create("/token/en/check/1"));
    assertThat(result.page(visit, new Wording("en", States.load())))
        .contains("Oral statement at the adoption")
        .contains("/ 300 words");
    assertThat(open.get("en/").body())
        .contains("<select name=\"paper\">", "<option value=\"oral-statement\">");
  }

  @Test
  void ofTwoDraftsBothAreChecked() throws IOException {
    Paper draft = OpenDesk.submission();
    String location =
        open.done("en/check", draft, statement(320), new Paper("photo.docx", new byte[] {1, 2}));
    String page = open.at(location).body();
    assertThat(page)
        .contains("3 documents checked", "sylvania-2024.docx</h2>", "statement.docx</h2>")
        .contains("1 requirement is not met (Deadline). Also: 2 warnings", "(Time)")
        .contains("<li>photo.docx is not");
    assertThat(page).contains(location + "/1-annotated.docx", location + "/2-annotated.docx");
    assertThat(open.words(location + "/2-annotated.docx")).contains("Item 6");
  }

  private static Paper statement(int words) throws IOException {
    return OpenDesk.docx(
        "statement.docx",
        "Human Rights Council, 61st session. Item 6: adoption of the outcome of the UPR of Norway",
        "Statement by Delta Watch",
        "Thank you, Mr. President. " + "We welcome it. ".repeat(words / 3));
  }

  /** Who takes the mended copy knows what is no longer as it was. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Font size set to 12 points. | Page numbers put into the footer.",
        "fr | Texte mis à 12 points. | Numéros de page mis en pied de page.",
        "es | Texto puesto a 12 puntos. | Números de página puestos en el pie.",
      })
  void whatTheMendedCopyChangesIsTold(String language, String size, String pages)
      throws IOException {
    Wording wording = new Wording(language, States.load());
    String page = open.read(language + "/check", OpenDesk.submission()).body();

    assertThat(page).containsSubsequence(wording.text("check.changes"), "<li>" + size, "</ul>");
    assertThat(page).contains("<li>" + pages);
  }

  /** All rules that were not checked are counted in the verdict, those that a person judges too. */
  @Test
  void theVerdictCountsAllThatWasNotChecked() throws IOException {
    Paper draft =
        OpenDesk.docx(
            "draft.docx",
            "Submission to the Universal Periodic Review of Norway, 70th session",
            "Submitted by: Delta Watch",
            "1. The police keep people in custody without a judge.");
    String page = open.read("en/check", draft).body();
    String list = page.replaceFirst("(?s).*<h[23][^>]*>Not checked</h[23]>(.*?)</ul>.*", "$1");
    int told = list.split("<li", -1).length - 1;

    assertThat(told).isGreaterThan(1);
    assertThat(page).contains(told + " rules could not be checked.");
  }
}
