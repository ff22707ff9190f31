package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.validate.fixture.Defect;
import org.uprlib.validate.fixture.Defects;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;

class AnnotatedDocxTest {
  static List<Defect> defects() {
    return Defects.all();
  }

  @ParameterizedTest
  @MethodSource("defects")
  void holdsAWordCommentAtTheFindingAndTheSameText(Defect defect) throws IOException {
    Validator validator = Loaded.VALIDATOR.withOptions(defect.options());
    Report report = validator.validate(defect.file(), defect.name());
    byte[] copy = ReportWriter.in(Messages.in("en")).docx(defect.file(), report);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      XWPFComment[] comments = word.getComments();
      XWPFComment last = comments[comments.length - 1];
      assertThat(last.getAuthor()).isEqualTo("UPR");
      Finding finding = report.findings().get(0);
      if (finding.place().span().isEmpty()) {
        // What is on the whole submission stands in the comment that opens it.
        assertThat(comments).hasSize(1);
        assertThat(last.getText()).contains(Messages.in("en").title(finding.rule()));
        return;
      }
      assertThat(last.getText()).contains(defect.rule());
      String marked =
          word.getDocument()
              .xmlText()
              .replaceAll(
                  "(?s).*<w:commentRangeStart w:id=\""
                      + last.getId()
                      + "\"/>(.*)<w:commentRangeEnd w:id=\""
                      + last.getId()
                      + "\"/>.*",
                  "$1");
      String first = finding.place().words().split("\\s", -1)[0];
      // A comment on a note stands at the note's mark.
      if (!finding.place().part().equals(Optional.of(PartKind.NOTES))) {
        assertThat(marked).contains(first);
      }
    }
    assertThat(words(validator.validate(copy, defect.name()))).isEqualTo(words(report));
  }

  private static List<String> words(Report report) {
    return report.submission().document().paragraphs().stream().map(Paragraph::text).toList();
  }
}
