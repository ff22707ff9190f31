package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.Fixer.Choice;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;
import org.uprlib.validate.rule.Finding;

/** Tracked changes and comments go if the author chooses so, and stay otherwise. */
class ChoiceTest {
  private static final String NOTE = "<w:comment w:id=\"7\" w:author=\"A. Writer\"/>";

  /**
   * {@code [} and {@code ]} stand for a paragraph, {@code =words=} for a run, {@code -words-} for a
   * deleted one.
   */
  private static String xml(String body) {
    return body.replace("[", "<w:p>")
        .replace("]", "</w:p>")
        .replaceAll("-(\\w+)-", "<w:del w:author='B'><w:r><w:delText>$1</w:delText></w:r></w:del>")
        .replaceAll("=(\\w+)=", "<w:r><w:t>$1</w:t></w:r>")
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a deletion    | [=kept=-gone-=too=]                       | 1 | [=kept==too=]
          an insertion  | [=kept=<w:ins w:author='A'>=new=</w:ins>] | 1 | [=kept==new=]
          both          | [<w:ins>=new=-gone-</w:ins>]              | 2 | [=new=]
          a move        | [<w:moveFromRangeStart w:id='1'/><w:moveFrom>=x=</w:moveFrom><w:moveFromRangeEnd w:id='1'/>][<w:moveTo>=x=</w:moveTo>] | 2 | [][=x=]
          a look        | [<w:r><w:rPr><w:b/><w:rPrChange w:author='A'><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r>] | 1 | [<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>]
          a paragraph's end | [<w:pPr><w:rPr><w:del w:author='A'/></w:rPr></w:pPr>=one=][<w:pPr><w:jc/></w:pPr>=two=] | 1 | [<w:pPr><w:jc/></w:pPr>=one==two=]
          a new paragraph | [<w:pPr><w:rPr><w:ins w:author='A'/></w:rPr></w:pPr>=one=] | 1 | [<w:pPr><w:rPr/></w:pPr>=one=]
          a row         | <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>[-gone-]</w:tc></w:tr><w:tr><w:tc>[=kept=]</w:tc></w:tr></w:tbl> | 2 | <w:tbl><w:tr><w:tc>[=kept=]</w:tc></w:tr></w:tbl>
          """)
  void acceptsChanges(String name, String body, int count, String accepted) throws IOException {
    byte[] paper = Correct.single().add(xml(body)).build();
    assertThat(Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx").left())
        .extracting(ChoiceTest::key)
        .contains("changes");
    Fixed fixed = Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx", Choice.ACCEPT_CHANGES);
    assertThat(fixed.changes())
        .filteredOn(change -> change.key().equals("fix.changes"))
        .extracting(change -> change.facts().get("count"))
        .containsExactly(count);
    assertThat(Written.parts(fixed.bytes()).get("word/document.xml").replaceAll("\\n", ""))
        .contains(xml(accepted).replace("<w:p></w:p>", "<w:p/>"));
    assertThat(Loaded.VALIDATOR.validate(fixed.bytes(), "a.docx").findings())
        .extracting(ChoiceTest::key)
        .doesNotContain("changes");
  }

  private static String key(Finding finding) {
    return finding.rule().key();
  }

  @Test
  void deletesACommentThatStandsNowhere() throws IOException {
    byte[] paper = Correct.single().comments(NOTE).build();
    assertThat(Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx").left())
        .extracting(ChoiceTest::key)
        .contains("comments");

    Fixed fixed = Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx", Choice.DELETE_COMMENTS);

    assertThat(fixed.changes())
        .filteredOn(change -> change.key().equals("fix.comments"))
        .extracting(change -> change.facts().get("count"))
        .containsExactly(1);
    assertThat(Written.parts(fixed.bytes())).doesNotContainKey("word/comments.xml");
  }

  @ParameterizedTest
  @CsvSource({"'', comments", "DELETE_COMMENTS, ''"})
  void deletesComments(String choice, String left) throws IOException {
    String marks =
        "<w:commentRangeStart w:id=\"7\"/>"
            + SubmissionDraft.run("so", "")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:rPr/><w:commentReference w:id=\"7\"/></w:r>";
    byte[] paper =
        Correct.single().edit("Shelters exist", "</w:p>", marks + "</w:p>").comments(NOTE).build();
    Validator validator = Loaded.VALIDATOR;
    Set<Choice> choices = choice.isEmpty() ? Set.of() : Set.of(Choice.valueOf(choice));
    Fixed fixed = Fixer.fix(paper, validator.validate(paper, "a.docx"), choices);
    Report report = validator.validate(fixed.bytes(), "a.docx");
    assertThat(String.join(" ", report.findings().stream().map(ChoiceTest::key).toList()))
        .isEqualTo(left);
    boolean there = !left.isEmpty();
    assertThat(Written.parts(fixed.bytes()).containsKey("word/comments.xml")).isEqualTo(there);
    assertThat(String.join("", Written.parts(fixed.bytes()).values()).contains("omment"))
        .isEqualTo(there);
    assertThat(report.submission().document().text())
        .isEqualTo(validator.validate(paper, "a.docx").submission().document().text());
  }
}
