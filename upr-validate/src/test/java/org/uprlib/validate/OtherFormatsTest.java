package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.FileType;
import org.uprlib.validate.measure.Reason;

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
  private static final String PROPOSAL =
      "Fund legal aid in all twenty-one districts by the end of 2027.";

  @Test
  void checksAnRtf() throws IOException {
    String text = String.join("\\par ", FRONT);
    String rtf =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard "
            + text
            + "\\par\\pard\\b Summary\\b0\\par\\pard It tells how legal aid has fared.\\par"
            + "\\pard\\b Legal aid\\b0\\par\\pard "
            + FOLLOW_UP
            + "\\par\\pard\\b Recommendations\\b0\\par\\pard "
            + PROPOSAL
            + "\\par}";
    check(
        rtf.getBytes(StandardCharsets.US_ASCII),
        FileType.RTF,
        "C4-FILE-TYPE",
        "page-numbers FORMAT, properties FORMAT, macros FORMAT");
  }

  @Test
  void checksAnOdt() throws IOException {
    String text =
        FRONT.stream().map(OtherFormatsTest::paragraph).collect(Collectors.joining())
            + heading("Summary")
            + paragraph("It tells how legal aid has fared.")
            + heading("Legal aid")
            + "<text:list><text:list-item>"
            + paragraph(FOLLOW_UP)
            + "</text:list-item></text:list>"
            + heading("Recommendations")
            + "<text:list><text:list-item>"
            + paragraph(PROPOSAL)
            + "</text:list-item></text:list>";
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text>"
            + text
            + "</office:text></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(zip, "content.xml", content);
    }
    check(out.toByteArray(), FileType.ODT, "C4-FILE-TYPE, C4-PAGE-NUMBERS", "");
  }

  /**
   * Checks it as a submission of which all words are found.
   *
   * @param open what cannot be checked, beside what cannot be in both formats
   */
  private static void check(byte[] file, FileType type, String against, String open)
      throws IOException {
    Report report = Validator.with(ValidatorOptions.NONE).validate(file, "submission");
    assertThat(report.measurements().fileType()).isEqualTo(type);
    assertThat(report.submission().session()).hasValue(49);
    assertThat(report.submission().organisations()).extracting("acronym").isNotEmpty();
    assertThat(report.submission().proposals()).extracting("text").containsExactly(PROPOSAL);
    assertThat(report.findings())
        .extracting(f -> f.rule().id())
        .containsExactly(against.split(", ", -1));
    String inBoth =
        "font NO_FONTS, font-size NO_FONTS, spacing NO_SPACING, paragraph-numbers LIST_LABELS,"
            + " pictures FORMAT, changes FORMAT, comments FORMAT, embedded FORMAT,"
            + " not-copied NO_LIST, deadline NO_DEADLINE";
    String all = open.isEmpty() ? inBoth : inBoth + ", " + open;
    assertThat(report.notChecked())
        .filteredOn(each -> each.reason() != Reason.BY_HAND)
        .extracting(each -> each.rule().key() + " " + each.reason())
        .containsExactlyInAnyOrder(all.split(", ", -1));
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
