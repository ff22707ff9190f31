package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.text.TextAssembler;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.structure.SectionTitles;

class PledgeReaderTest {
  private static final PledgeReader READER =
      new PledgeReader(Loaded.STATES, new SectionTitles(), Sentences.load());
  private static final State SYLVANIA = new State("SYL", "Sylvania", Optional.empty());
  private static final PaperInfo REPORT =
      new PaperInfo(
          Optional.of("A/HRC/99/7"),
          Optional.of(SYLVANIA),
          Optional.of("Sylvania"),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.of(Language.ENGLISH),
          PaperKind.WORKING_GROUP_REPORT);

  @Test
  void itemsOfAListArePledgesAndItsLeadInAnnouncesThem() {
    List<Pledge> pledges =
        read(
            "# III. Voluntary pledges and commitments",
            "90. Sylvania made the following pledges:",
            "(a) To open the archives;",
            "(b) To train all judges; and",
            "(c) To report every two years.",
            "# Annex",
            "91. Composition of the delegation");

    assertThat(pledges)
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("90(a)", "To open the archives"),
            tuple("90(b)", "To train all judges"),
            tuple("90(c)", "To report every two years."));
    assertThat(pledges)
        .allSatisfy(
            pledge -> {
              assertThat(pledge.document()).isEqualTo("A/HRC/99/7");
              assertThat(pledge.announcement().words())
                  .isEqualTo("Sylvania made the following pledges:");
            });
    assertThat(pledges.get(0).originalText()).isEqualTo("(a) To open the archives;");
  }

  @Test
  void bulletsAndFiguresBelowALeadInAreItems() {
    assertThat(
            read(
                "# III. VOLUNTARY COMMITMENTS OF THE STATE UNDER REVIEW",
                "90. Sylvania undertook:",
                "• To open the archives;",
                "91. In addition:",
                "1. To train all judges;",
                "2. To free the press."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("90", "To open the archives"),
            tuple("91.1", "To train all judges"),
            tuple("91.2", "To free the press."));
  }

  @Test
  void aParagraphWithoutNumberGoesOnUntilTheLastOneEnds() {
    assertThat(
            read(
                "# III. Voluntary pledges and commitments",
                "90. Sylvania will open the archives",
                "of all ministries.",
                "It will train all judges; ",
                "It will free the press.",
                "Sylvania also undertook:",
                "A law against torture;",
                "A law against",
                "hunger."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("90", "Sylvania will open the archives of all ministries."),
            tuple("90", "It will train all judges"),
            tuple("90", "It will free the press."),
            tuple("90", "A law against torture"),
            tuple("90", "A law against hunger."));
  }

  @Test
  void whatStandsBeforeTheFirstNumberHasNone() {
    assertThat(
            read(
                "# III. Voluntary pledges and commitments",
                "Sylvania will open the archives.",
                "90. Sylvania made these pledges",
                "before its Parliament:",
                "1. To train all judges;",
                "90.2. To free the press;",
                "91. Sylvania will report."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("", "Sylvania will open the archives."),
            tuple("90.1", "To train all judges"),
            tuple("90.2", "To free the press"),
            tuple("91", "Sylvania will report."));
  }

  @Test
  void eachParagraphOfTheSectionIsAPledge() {
    assertThat(
            read(
                "# III. Voluntary pledges and commitments",
                "90. Sylvania will open the archives. It will do so soon.",
                "91. Sylvania will train all judges."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("90", "Sylvania will open the archives. It will do so soon."),
            tuple("91", "Sylvania will train all judges."));
  }

  @Test
  void aReferenceToAnotherPaperIsNoPledge() {
    assertThat(
            read(
                "# III. Voluntary pledges and commitments",
                "90. The pledges of Sylvania are set out in its national report."))
        .isEmpty();
  }

  @Test
  void aReferenceToParagraphsIsFollowed() {
    assertThat(
            read(
                "5. Sylvania opened its archives to all.",
                "6. Sylvania thanked the troika.",
                "7. Sylvania invited the Special Rapporteur.",
                "# II. Conclusions and/or recommendations",
                "89. All conclusions reflect positions.",
                "# III. Voluntary pledges and commitments",
                "90. Reference is made to the commitments in paragraphs 5 and 7 above. Sylvania"
                    + " will train all judges."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple("5", "Sylvania opened its archives to all."),
            tuple("7", "Sylvania invited the Special Rapporteur."),
            tuple("90", "Sylvania will train all judges."));
  }

  @Test
  void anAnnouncedListInTheDialogueIsTakenSentenceBySentence() {
    assertThat(
            read(
                "5. The delegation set out the following commitments: archives would be opened."
                    + " Judges would be trained."))
        .extracting(Pledge::text)
        .containsExactly("archives would be opened.", "Judges would be trained.");
    assertThat(
            read(
                "5. The delegation made the following voluntary commitments: (a) open archives;"
                    + " (b) train judges."))
        .extracting(Pledge::paragraph, Pledge::text)
        .containsExactly(tuple("5(a)", "open archives"), tuple("5(b)", "train judges."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The delegation pledged to open the archives.                    | true",
        "Sylvania concluded by announcing its pledge to report.          | true",
        "Sylvania announced that it was extending an open invitation.    | true",
        "France welcomed that Sylvania pledged to open the archives.     | false",
        "Sylvania noted that France had pledged to help.                 | false",
        "Sylvania thanked all. The delegation pledged to help France.    | true",
        "Sylvania thanked all. Sylvania pledged to help France.          | true",
        "Sylvania thanked all. France, too, pledged to help Sylvania.    | false",
        "Sylvania was committed to human rights.                         | false",
        "Sylvania will open the archives.                                | false",
        "The delegation pledged to answer the other questions in writing.| false",
      })
  void onlyWhatTheStateItselfPledgesIsTakenFromTheDialogue(String sentence, boolean pledge) {
    assertThat(read("5. " + sentence)).hasSize(pledge ? 1 : 0);
  }

  @Test
  void recommendationsToPledgeAreNone() {
    assertThat(
            read(
                "# II. Conclusions and/or recommendations",
                "89. Sylvania supports:",
                "89.1. Fulfil the pledge to open the archives (Norway);"))
        .isEmpty();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  /** Reads a report of these paragraphs; {@code #} marks a heading. */
  private static List<Pledge> read(String... paragraphs) {
    TextAssembler text = new TextAssembler();
    List<Block> blocks = new ArrayList<>();
    for (String each : paragraphs) {
      boolean heading = each.startsWith("# ");
      text.append(heading ? each.substring(2) : each, RunStyle.UNKNOWN);
      Paragraph paragraph = text.endParagraph(Optional.empty(), Layout.NONE).orElseThrow();
      blocks.add(heading ? new Heading(paragraph, 1) : paragraph);
    }
    Document document =
        new Document(
            "sylvania.pdf",
            FileType.PDF,
            Optional.of(Language.ENGLISH),
            text.text(),
            blocks,
            List.of(),
            text.origin(),
            List.of());
    return READER.read(document, REPORT, Deadline.NONE);
  }
}
