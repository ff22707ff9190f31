package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;

/** Pages get their number in the footers that they print, and in no other one. */
class PageNumbersTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String EMPTY = "<w:ftr " + W + "><w:p/></w:ftr>";

  /** A paper whose first section refers to these footers, its second one to another. */
  private static byte[] paper(String references, String settings) {
    String prose = SubmissionDraft.p("", SubmissionDraft.run(Correct.filler(60), ""));
    StringBuilder section = new StringBuilder(prose + "<w:p><w:pPr><w:sectPr>");
    for (String each : references.isEmpty() ? new String[0] : references.split(" ", -1)) {
      section.append("<w:footerReference w:type=\"" + each + "\" r:id=\"r" + each + "\"/>");
    }
    return Correct.single()
        .after("By March 2024", section + "</w:sectPr></w:pPr></w:p>")
        .withoutPageNumbers()
        .part("word/even.xml", EMPTY)
        .part("word/default.xml", EMPTY)
        .part("word/first.xml", EMPTY)
        .part("word/settings.xml", "<w:settings " + W + ">" + settings + "</w:settings>")
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Word's usual order, even default first, '', default footer",
    "even pages differ, even default first, <w:evenAndOddHeaders/>, even default footer",
    "none in the first section, '', '', footer footerUpr",
    "not printed, even first, '', footer footerUpr",
  })
  void standWhereTheyArePrinted(String name, String references, String settings, String mended)
      throws IOException {
    // The draft relates parts by kind; what is meant here are footers.
    byte[] paper =
        Written.edited(
            paper(references == null ? "" : references, settings),
            "word/_rels/document.xml.rels",
            rels ->
                rels.replaceAll("relationships/(even|default|first)\"", "relationships/footer\""));
    Validator validator = Loaded.VALIDATOR;
    assertThat(pageNumbers(validator.validate(paper, "a.docx"))).hasSize(1);
    Fixed fixed = Loaded.fixed(validator, paper, "a.docx");
    assertThat(pageNumbers(validator.validate(fixed.bytes(), "a.docx"))).isEmpty();
    List<String> numbered =
        Written.parts(fixed.bytes()).entrySet().stream()
            .filter(part -> part.getValue().contains(" PAGE "))
            .map(part -> part.getKey().replaceAll("word/|\\.xml", ""))
            .toList();
    assertThat(numbered).containsExactlyInAnyOrder(mended.split(" ", -1));
  }

  private static List<String> pageNumbers(Report report) {
    return report.findings().stream()
        .map(finding -> finding.rule().key())
        .filter("page-numbers"::equals)
        .toList();
  }
}
