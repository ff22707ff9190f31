package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.Renamed;
import org.uprlib.validate.fixture.Written;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;

/** What a paper's parts are called changes nothing of what is said of it, or done to it. */
class RenamedPartsTest {
  private static final String CHANGE =
      "<w:ins w:author=\"A\"><w:r><w:t> today</w:t></w:r></w:ins><w:del w:author=\"B\"><w:r>"
          + "<w:delText>never</w:delText></w:r></w:del><w:r><w:commentReference w:id=\"7\"/></w:r>";

  /** A paper that has something to say of in each part. */
  private static byte[] paper() {
    return Correct.single()
        .font("Arial")
        .size(10)
        .spacing(1.5)
        .withoutPageNumbers()
        .properties("<dc:creator>A. Writer</dc:creator>")
        .comments("<w:comment w:id=\"7\" w:author=\"C\"/>")
        .noted("Judges are few.", Correct.filler(70), false)
        .edit("Judges are few.", "</w:p>", CHANGE + "</w:p>")
        .build();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesNothing(long seed) throws IOException {
    Validator validator = Loaded.VALIDATOR;
    byte[] usual = paper();
    byte[] renamed = Renamed.parts(usual, seed);
    assertThat(Written.parts(renamed)).doesNotContainKey("word/document.xml");
    assertThat(told(validator, renamed)).isEqualTo(told(validator, usual));
    assertThat(found(validator, renamed))
        .contains("C4-CHANGES", "C4-COMMENTS", "C4-PROPERTIES", "C4-PAGE-NUMBERS", "C4-FONT");

    Fixed fixed = Loaded.fixed(validator, renamed, "a.docx");
    assertThat(fixed.changes()).isEqualTo(Loaded.fixed(validator, usual, "a.docx").changes());
    assertThat(told(validator, fixed.bytes()))
        .isEqualTo(told(validator, Loaded.fixed(validator, usual, "a.docx").bytes()));
    assertThat(found(validator, fixed.bytes()))
        .contains("C4-CHANGES", "C4-COMMENTS")
        .doesNotContain("C4-PROPERTIES", "C4-PAGE-NUMBERS", "C4-FONT");

    Messages messages = Messages.in("en");
    ReportWriter writer = ReportWriter.in(messages);
    Report report = validator.validate(renamed, "a.docx");
    byte[] copy = writer.docx(renamed, report);
    assertThat(contents(copy))
        .containsAll(contents(writer.docx(usual, validator.validate(usual, "a.docx"))));
    assertThat(validator.validate(copy, "a.docx").submission().document().text())
        .isEqualTo(report.submission().document().text());
  }

  private static List<String> contents(byte[] docx) throws IOException {
    return Written.parts(docx).entrySet().stream()
        .filter(part -> !part.getKey().contains("rels") && !part.getKey().startsWith("["))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<String> found(Validator validator, byte[] file) throws IOException {
    return validator.validate(file, "a.docx").findings().stream()
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static String told(Validator validator, byte[] file) throws IOException {
    return ReportWriter.in(Messages.in("en")).json(validator.validate(file, "a.docx"));
  }
}
