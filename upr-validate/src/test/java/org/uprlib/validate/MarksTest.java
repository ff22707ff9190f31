package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileProperties.Mark;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.check.CheckInput;
import org.uprlib.validate.check.Verdict;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Place;

/** What stands in a file beside its text is told once for each place. */
class MarksTest {
  private static final SubmissionReader READER = SubmissionReader.create();

  /** A mark as {@code PICTURE 3}, at a page, or {@code PICTURE @2}, in the second paragraph. */
  private static Mark mark(String text, Document document) {
    String[] words = text.split(" ", 2);
    Mark.Kind kind = Mark.Kind.valueOf(words[0]);
    if (words[1].startsWith("@")) {
      int paragraph = Integer.parseInt(words[1].substring(1));
      Span span = document.paragraphs().get(paragraph - 1).span();
      return new Mark(kind, Optional.of(span), "somebody");
    }
    return new Mark(kind, Optional.empty(), words[1]);
  }

  private static String printed(Finding finding) {
    Place place = finding.place();
    String where =
        place.page().isPresent()
            ? "page " + place.page().getAsInt()
            : place.paragraph().isPresent() ? "paragraph " + place.paragraph().getAsInt() : "whole";
    String what = finding.rule().what().toLowerCase(Locale.ROOT);
    return finding.facts().get("count") + " " + what + ", " + where;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PICTURE 3                                | 1 pictures, page 3
          PICTURE 3; PICTURE 3; PICTURE 4          | 2 pictures, page 3; 1 pictures, page 4
          PICTURE 3; PICTURE 4; PICTURE 3          | 2 pictures, page 3; 1 pictures, page 4
          PICTURE cover.png                        | 1 pictures, whole
          PICTURE 1234567                          | 1 pictures, whole
          PICTURE @2; PICTURE @4; PICTURE @2       | 2 pictures, paragraph 2; 1 pictures, paragraph 4
          CHANGE 3; CHANGE A. Writer               | 1 changes, whole; 1 changes, whole
          PICTURE @3; CHANGE @3; COMMENT @3        | 1 pictures, paragraph 3; 1 changes, paragraph 3; 1 comments, paragraph 3
          LINK @3                                  | ''
          """)
  void areToldOnceForEachPlace(String marks, String expected) throws IOException {
    Report report = Validator.forCycle(4).validate(Correct.single().build(), "a.docx");
    Document document = report.submission().document();
    List<Mark> all = new ArrayList<>();
    for (String each : marks.split("; ", -1)) {
      all.add(mark(each, document));
    }
    FileProperties form =
        new FileProperties(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(true),
            Optional.of(false),
            Optional.of(all),
            List.of());
    Submission submission = READER.read(document, form);
    CheckInput subject =
        new CheckInput(
            submission,
            report.recognition(),
            new Measurer().measure(submission, Deadline.NONE),
            report.rules(),
            Optional.empty(),
            new CheckInput.Due(
                submission.session(),
                OptionalInt.empty(),
                Sessions.load().byNumber(49),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            States.load());
    List<String> found =
        Verdict.of(subject, Deadline.NONE).findings().stream().map(MarksTest::printed).toList();
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }
}
