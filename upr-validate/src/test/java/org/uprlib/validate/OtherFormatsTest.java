package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Notice;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Rule;

/** RTF and ODT are checked as far as they can be read; what cannot is said not to be checked. */
class OtherFormatsTest {
  private static final List<String> FRONT =
      List.of(
          "Submission to the Universal Periodic Review of Sylvania",
          "49th session, April 2025",
          "Submitted by: Sylvanian Lawyers for Rights (SLR)",
          "Contact: office@slr.example",
          "The organisation works on access to justice; it was established in 1998.",
          "Key words: access to justice, legal aid");
  private static final String FOLLOW_UP =
      "At the previous review Sylvania accepted a recommendation to fund legal aid in 2024.";
  private static final String IN_BOTH =
      "state-named UNKNOWN_STATE, pictures FORMAT, changes FORMAT, comments FORMAT,"
          + " embedded FORMAT, not-copied NO_LIST, deadline NO_DEADLINE";
  private static final String OF_ODT = IN_BOTH + ", font NO_FONTS";
  private static final String PROPOSAL =
      "Fund legal aid in all twenty-one districts by the end of 2027.";

  @Test
  void checksAnRtf() throws IOException {
    check(
        rtf(""),
        FileType.RTF,
        "C4-FILE-TYPE, C4-FONT, C4-PARAGRAPH-NUMBERS, C4-PAGE-NUMBERS",
        IN_BOTH);
  }

  @ParameterizedTest
  @CsvSource({
    "\\ftnalt, 'C4-FILE-TYPE, C4-FONT, C4-PARAGRAPH-NUMBERS, C4-PAGE-NUMBERS'",
    "'', 'C4-FILE-TYPE, C4-FONT, C4-PARAGRAPH-NUMBERS, C4-PAGE-NUMBERS, C4-ENDNOTES'",
  })
  void anRtfTellsFootnotesFromEndnotes(String kind, String findings) throws IOException {
    String note = "{\\super\\chftn{\\footnote" + kind + "\\chftn Act 12 of 2019.}}";
    check(rtf(note), FileType.RTF, findings, IN_BOTH);
  }

  @Test
  void anRtfTellsPropertiesAndPageNumbers() throws IOException {
    String more = "{\\info{\\author Ana}}{\\footer Page \\chpgn\\par}";
    check(
        rtf(more),
        FileType.RTF,
        "C4-FILE-TYPE, C4-FONT, C4-PARAGRAPH-NUMBERS, C4-PROPERTIES",
        IN_BOTH);
  }

  private static byte[] rtf(String more) {
    String text = String.join("\\par ", FRONT);
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard "
            + text
            + "\\par\\pard\\b Summary\\b0\\par\\pard It tells how legal aid has fared.\\par"
            + "\\pard\\b Legal aid\\b0\\par\\pard "
            + FOLLOW_UP
            + more
            + "\\par\\pard\\b Recommendations\\b0\\par\\pard "
            + PROPOSAL
            + "\\par}";
    return rtf.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void checksAnOdt() throws IOException {
    check(odt(""), FileType.ODT, "C4-FILE-TYPE, C4-PAGE-NUMBERS", OF_ODT);
  }

  @ParameterizedTest
  @CsvSource({
    "endnote, 'C4-FILE-TYPE, C4-PAGE-NUMBERS'",
    "footnote, 'C4-FILE-TYPE, C4-PAGE-NUMBERS, C4-ENDNOTES'",
  })
  void anOdtTellsFootnotesFromEndnotes(String kind, String findings) throws IOException {
    String note =
        "<text:note text:note-class=\""
            + kind
            + "\"><text:note-citation>i</text:note-citation><text:note-body>"
            + paragraph("Act 12 of 2019.")
            + "</text:note-body></text:note>";
    check(odt(note), FileType.ODT, findings, OF_ODT);
  }

  /** What the reader says that it could not read is in every form of the report. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Remarks on reading the file | does not say which numbers or signs its
          fr | Remarques sur la lecture du fichier | n’indique pas les numéros ou les signes
          es | Observaciones sobre la lectura del arc | no indica los números o signos con
          """)
  void tellsWhatOfAnRtfIsNotKnown(String language, String label, String remark) throws IOException {
    byte[] paper = rtf("\\par\\ls1 The police shut the office.");
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(paper, "submission.rtf");
    Messages messages = Messages.in(language);
    assertThat(ReportWriter.in(messages).text(report)).contains(label, remark);
    assertThat(ReportWriter.in(messages).html(report)).contains(remark, "<small", "partly-known");
    assertThat(ReportWriter.in(messages).sarif(report))
        .contains("\"toolExecutionNotifications\":[{\"descriptor\":{\"id\":\"partly-known\"}");
    JsonNode json = new ObjectMapper().readTree(ReportWriter.in(messages).json(report));
    assertThat(json.at("/notices/0/code").asText()).isEqualTo("partly-known");
    assertThat(json.at("/notices/0/message").asText()).contains(remark);
    assertThat(json.at("/kept").toString())
        .contains("C4-LANGUAGE", "C4-WORDS", "ENDNOTES")
        .doesNotContain("C4-PARAGRAPH-NUMBERS");
  }

  /** A DOCX that includes another document, which is not read: it may hold anything. */
  @Test
  void whatAnUnreadPartMayHoldIsNotMet() throws IOException {
    byte[] paper = Correct.single().add("<w:altChunk r:id=\"r9\"/>").build();
    Report whole = Loaded.VALIDATOR.validate(Correct.single().build(), "a.docx");
    Report report = Loaded.VALIDATOR.validate(paper, "a.docx");
    assertThat(whole.notices()).isEmpty();
    assertThat(report.notices()).extracting(Notice::code).containsExactly("part-not-read");
    assertThat(report.findings()).isEmpty();
    List<String> open =
        report.notChecked().stream()
            .filter(each -> each.reason() == Measured.Reason.PART_NOT_READ)
            .map(each -> each.rule().key())
            .toList();
    assertThat(open)
        .containsExactlyInAnyOrder(
            "words-single",
            "font",
            "font-size",
            "spacing",
            "paragraph-numbers",
            "page-numbers",
            "pictures",
            "annexed-reports",
            "note-length",
            "endnotes",
            "changes",
            "comments",
            "hidden",
            "embedded",
            "placeholders");
    assertThat(report.passedRules())
        .extracting(Rule::key)
        .contains("file-type", "organisation", "macros");
    assertThat(whole.passedRules()).extracting(Rule::key).containsAll(open);
  }

  private static byte[] odt(String note) throws IOException {
    String text =
        FRONT.stream().map(OtherFormatsTest::paragraph).collect(Collectors.joining())
            + heading("Summary")
            + paragraph("It tells how legal aid has fared.")
            + heading("Legal aid")
            + "<text:list text:style-name=\"L\"><text:list-item>"
            + "<text:p>"
            + FOLLOW_UP
            + note
            + "</text:p>"
            + "</text:list-item></text:list>"
            + heading("Recommendations")
            + "<text:list text:style-name=\"L\"><text:list-item>"
            + paragraph(PROPOSAL)
            + "</text:list-item></text:list>";
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
            + "<office:automatic-styles><text:list-style style:name=\"L\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
            + " style:num-suffix=\".\"/></text:list-style></office:automatic-styles>"
            + "<office:body><office:text>"
            + text
            + "</office:text></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(zip, "content.xml", content);
    }
    return out.toByteArray();
  }

  /**
   * Checks it as a submission of which all words are found.
   *
   * @param open what cannot be checked
   */
  private static void check(byte[] file, FileType type, String against, String open)
      throws IOException {
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(file, "submission");
    assertThat(report.measurements().fileType()).isEqualTo(type);
    assertThat(report.submission().session()).hasValue(49);
    assertThat(report.submission().organisations()).extracting("acronym").isNotEmpty();
    assertThat(report.submission().proposals()).extracting("text").containsExactly(PROPOSAL);
    assertThat(report.findings())
        .extracting(f -> f.rule().id())
        .containsExactly(against.split(", ", -1));
    assertThat(report.notChecked())
        .filteredOn(each -> each.reason() != Measured.Reason.BY_HAND)
        .extracting(each -> each.rule().key() + " " + each.reason())
        .containsExactlyInAnyOrder(open.split(", ", -1));
  }

  private static String paragraph(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  private static String heading(String text) {
    return "<text:h text:outline-level=\"1\">" + text + "</text:h>";
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
