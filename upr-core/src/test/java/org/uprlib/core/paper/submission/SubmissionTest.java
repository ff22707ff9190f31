package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Section;
import org.uprlib.core.vocabulary.Language;

/** What a submission tells of places in it. */
class SubmissionTest {
  private static final String LINES =
      "UPR of Sylvania / @ / = Water / 1. Rivers are dirty. / ^ Fish / 2. Floods came."
          + " / = Annex / Law of 1999.";

  @ParameterizedTest
  @CsvSource({
    "UPR of,  COVER,   -,     -",
    "Water,   BODY,    Water, -",
    "Rivers,  BODY,    Water, 1",
    "Fish,    BODY,    Water, -",
    "came,    BODY,    Water, 2",
    "Annex,   ANNEXES, Annex, -",
    "Law,     ANNEXES, Annex, -"
  })
  void partSectionAndParagraphAtAPlace(
      String words, PartKind part, String section, String paragraph) {
    Submission submission = SubmissionDraft.read(LINES);
    int offset = submission.document().text().indexOf(words);
    assertThat(submission.partAt(offset)).isEqualTo(part);
    assertThat(submission.sectionAt(offset).map(Section::title).orElse("-")).isEqualTo(section);
    assertThat(submission.paragraphAt(offset).flatMap(NumberedParagraph::number).orElse("-"))
        .isEqualTo(paragraph);
  }

  @Test
  void tablesLanguageAndTheFirstPartOfAKind() {
    Submission submission = SubmissionDraft.read(LINES);
    assertThat(submission.tables())
        .extracting(table -> table.span().in(submission.document().text()))
        .containsExactly("Fish");
    assertThat(submission.language()).contains(Language.ENGLISH);
    assertThat(submission.part(PartKind.ANNEXES))
        .map(part -> part.span().in(submission.document().text()))
        .contains("Annex\nLaw of 1999.");
    assertThat(submission.part(PartKind.NOTES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Law, NOTES", "Page, NOTES", "Floods, BODY"})
  void notesStandBehindTheBody(String words, PartKind part) {
    Document document =
        new TestDocument().says("Floods came.").note("1", "Law of 1999.", "Page 3.").document();
    Submission submission = SubmissionReader.create().read(document, FileProperties.UNKNOWN);
    assertThat(submission.partAt(document.text().indexOf(words))).isEqualTo(part);
    assertThat(submission.partAt(document.text().length() + 1)).isEqualTo(PartKind.NOTES);
  }

  @Test
  void behindABodyWithoutNotesIsBody() {
    assertThat(SubmissionDraft.read(LINES).partAt(9999)).isEqualTo(PartKind.BODY);
  }

  @Test
  void aNewPageInTheFormEndsTheCoverAndPicturesAreListed() {
    Document document =
        new TestDocument().says("UPR of Sylvania", "Rivers United", "Floods came.").document();
    FileProperties.Mark picture =
        new FileProperties.Mark(FileProperties.Mark.Kind.PICTURE, Optional.empty(), "");
    int floods = document.text().indexOf("Floods");
    FileProperties form =
        new FileProperties(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of(picture)),
            List.of(new Span(0, 4), new Span(floods, floods + 3)));

    Submission submission = SubmissionReader.create().read(document, form);

    assertThat(submission.pictures()).containsExactly(picture);
    assertThat(submission.part(PartKind.COVER))
        .map(part -> part.span().in(document.text()))
        .contains("UPR of Sylvania\nRivers United");
  }

  @ParameterizedTest
  @CsvSource({
    "UPR of Sylvania / Submitted by: Rivers United, -",
    "UPR of Sylvania / July 2024,                   NOBODY_NAMED",
    "Sylvania / July 2024,                          NO_TITLE_BLOCK"
  })
  void whyItIsUnknownWhetherItIsJoint(String lines, String why) {
    assertThat(SubmissionDraft.read(lines).authorshipUnknown().map(Enum::name).orElse("-"))
        .isEqualTo(why);
  }

  /** What the page tells of "UPR of Norway / Roads / Delta Watch (DW)", and what the user does. */
  @ParameterizedTest
  @CsvSource({
    "'', UNKNOWN, UNKNOWN, Roads; Delta Watch [DW]",
    "'', SINGLE, SINGLE told, Roads; Delta Watch [DW]",
    "Delta Watch, UNKNOWN, SINGLE told, Delta Watch [DW] told",
    "Delta Watch, JOINT, JOINT told, Delta Watch [DW] told",
    "Delta Watch; Blue Hills, UNKNOWN, JOINT told, Delta Watch [DW] told; Blue Hills told",
  })
  void theUserTellsWhoSubmits(String names, Authorship whose, String authorship, String who) {
    Submission submission =
        SubmissionDraft.read("UPR of Norway / Roads / Delta Watch (DW)")
            .submittedBy(names.isEmpty() ? List.of() : List.of(names.split("; ")), whose);

    assertThat(submission.authorship() + (submission.authorshipGiven() ? " told" : ""))
        .isEqualTo(authorship);
    assertThat(
            submission.organisations().stream()
                .map(
                    each ->
                        each.name()
                            + each.acronym().map(" [%s]"::formatted).orElse("")
                            + (each.evidence().certainty() == Certainty.TOLD ? " told" : ""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(who);
  }
}
