package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.extract.match.evidence.Passage.Claim;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.rows.result.ResultLine;

/** What people and programs read of evidence. */
class EvidenceFormatTest {
  private static final ResultLine CLOSE = ResultLine.of("115.3", "Close the Karstal centre");

  private static RecommendationEvidence evidence(ResultLine line, PassageDraft... passages) {
    return new RecommendationEvidence(
        ResultLine.rows(line).get(0), Stream.of(passages).map(PassageDraft::passage).toList());
  }

  /** What stands on the stream when the format is done, though nobody closed it. */
  private static String written(
      ReviewEvidence.Format format, RecommendationEvidence... recommendations) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedOutputStream buffered = new BufferedOutputStream(bytes);
    format.write(
        new ReviewEvidence("vectors", 0.55, List.of(recommendations), List.of()), buffered);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The lines under the recommendation, without the total. */
  private static String under(RecommendationEvidence evidence) throws IOException {
    String text = written(ReviewEvidence.Format.TEXT, evidence);
    return text.substring(text.indexOf('\n') + 1, text.indexOf("\n\n") + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ESP     | supported | 115.3 Close the Karstal centre (Spain) · supported",
        "ESP PER | noted     | 115.3 Close the Karstal centre (Spain, Peru) · noted",
        "''      | noted     | 115.3 Close the Karstal centre · noted",
      })
  void aRecommendationIsToldOnItsLine(String by, String position, String expected)
      throws IOException {
    RecommendationEvidence evidence = evidence(CLOSE.by(by).position(position));

    assertThat(written(ReviewEvidence.Format.TEXT, evidence))
        .startsWith(expected + "\n    nothing found\n\n");
  }

  private static Stream<Arguments> passages() {
    PassageDraft closed = PassageDraft.of("It was closed.");
    return Stream.of(
        Arguments.of(closed, "“recommendation 3” · A/HRC/WG.6/34/XSV/1 · description"),
        Arguments.of(
            closed.from(Optional.empty(), Optional.of("12"), OptionalInt.empty()),
            "“recommendation 3” · report.docx, para. 12 · description"),
        Arguments.of(
            closed.from(Optional.empty(), Optional.empty(), OptionalInt.of(4)),
            "“recommendation 3” · report.docx, p. 4 · description"),
        Arguments.of(
            closed.by(PassageDraft.SYLVANIA),
            "“recommendation 3” · A/HRC/WG.6/34/XSV/1 · Sylvania · description"),
        Arguments.of(
            closed.by(PassageDraft.CHILDREN, PassageDraft.SYLVANIA),
            "“recommendation 3” · A/HRC/WG.6/34/XSV/1 · CRC, Sylvania · description"),
        Arguments.of(closed.like(0.675), "like (0.68) · A/HRC/WG.6/34/XSV/1 · description"),
        Arguments.of(
            closed.claims(Claim.PROGRESS, "was closed"),
            "“recommendation 3” · A/HRC/WG.6/34/XSV/1 · progress “was closed”"),
        Arguments.of(
            closed.states(StatedLevel.Level.PARTLY_IMPLEMENTED, "in part"),
            "“recommendation 3” · A/HRC/WG.6/34/XSV/1 · description · stated:"
                + "\n    partly-implemented “in part”"));
  }

  @ParameterizedTest
  @MethodSource("passages")
  void aPassageIsToldBeforeItsWords(PassageDraft passage, String expected) throws IOException {
    assertThat(under(evidence(CLOSE, passage)))
        .isEqualTo("    " + expected + "\n        It was closed.\n");
  }

  @ParameterizedTest
  @CsvSource({"399, false", "400, false", "401, true"})
  void longPassagesAreCut(int length, boolean cut) throws IOException {
    String words = "Closed\n".repeat(100).substring(0, length - 1) + "x";
    String shown = under(evidence(CLOSE, PassageDraft.of(words)));

    assertThat(shown.endsWith(" …\n")).isEqualTo(cut);
    assertThat(shown.endsWith("x\n")).isEqualTo(!cut);
    assertThat(shown.lines()).allMatch(line -> line.startsWith("    ") && line.length() <= 80);
  }

  @Test
  void noBlankIsLeftBeforeTheCut() throws IOException {
    String words = "x".repeat(398) + ". It was closed.";

    assertThat(under(evidence(CLOSE, PassageDraft.of(words)))).endsWith("x.\n        …\n");
  }

  @ParameterizedTest
  @CsvSource({"0.5, false", "0.499, true", "1, false", "0, true"})
  void unlikePassagesOfASectionAreFolded(double score, boolean folded) throws IOException {
    PassageDraft passage =
        PassageDraft.of("Schools were built.")
            .from(Optional.empty(), Optional.of("7"), OptionalInt.empty())
            .underHeading(score);

    String shown = under(evidence(CLOSE, passage));

    assertThat(shown)
        .isEqualTo(
            folded
                ? "    report.docx: further paragraphs of the section, folded: ¶7\n"
                : String.format(
                    Locale.ROOT,
                    "    section “recommendations 3–5” (%.2f) · report.docx, para. 7 ·"
                        + " description\n        Schools were built.\n",
                    score));
  }

  @Test
  void foldedPassagesAreListedByPaperOnce() throws IOException {
    PassageDraft first =
        PassageDraft.of("Schools were built.")
            .from(Optional.of("A/HRC/WG.6/34/XSV/1"), Optional.of("7"), OptionalInt.empty())
            .underHeading(0.1);

    assertThat(
            under(
                evidence(
                    CLOSE,
                    PassageDraft.of("It was closed."),
                    first,
                    first,
                    first.from(Optional.empty(), Optional.empty(), OptionalInt.of(4)),
                    first.from(Optional.empty(), Optional.empty(), OptionalInt.empty()))))
        .isEqualTo(
            """
                “recommendation 3” · A/HRC/WG.6/34/XSV/1 · description
                    It was closed.
                A/HRC/WG.6/34/XSV/1: further paragraphs of the section, folded: ¶7
                report.docx: further paragraphs of the section, folded: p. 4, ¶ –
            """);
  }

  @Test
  void theLastLineCounts() throws IOException {
    PassageDraft done =
        PassageDraft.of("Recommendation 3 is implemented.")
            .by(PassageDraft.SYLVANIA)
            .states(StatedLevel.Level.IMPLEMENTED, "is implemented");
    PassageDraft like = PassageDraft.of("Prisons were closed.").like(0.7);
    String text =
        written(
            ReviewEvidence.Format.TEXT,
            evidence(CLOSE, done, like),
            evidence(CLOSE, PassageDraft.of("See recommendation 3.")),
            evidence(CLOSE, PassageDraft.of("Schools were built.").underHeading(0.4), like),
            evidence(CLOSE, like),
            evidence(CLOSE, like),
            evidence(CLOSE));

    assertThat(text)
        .endsWith(
            "\n\n"
                + "6 recommendations: 3 named by number, 1 of them only by a section's heading; 4"
                + " with passages that are like them, 1 with nothing; 1 with a stated level\n");
  }

  @ParameterizedTest
  @CsvSource({
    "SYLVANIA, true, false, true",
    "SYLVANIA, true, true, false",
    "SYLVANIA, false, false, false",
    "CHILDREN, true, false, false",
    "'', true, false, false",
  })
  void aLevelCountsIfTheStateNamesTheRecommendation(
      String by, boolean states, boolean like, boolean expected) {
    PassageDraft passage = PassageDraft.of("Recommendation 3 is implemented.");
    passage =
        switch (by) {
          case "SYLVANIA" -> passage.by(PassageDraft.CHILDREN, PassageDraft.SYLVANIA);
          case "CHILDREN" -> passage.by(PassageDraft.CHILDREN);
          default -> passage;
        };
    passage = states ? passage.states(StatedLevel.Level.IMPLEMENTED, "is implemented") : passage;
    passage = like ? passage.like(1) : passage;

    assertThat(evidence(CLOSE, passage).stated()).hasSize(expected ? 1 : 0);
  }

  @Test
  void aLineOfJsonHasAllThatIsKnownOfAPassage() throws IOException {
    PassageDraft done =
        PassageDraft.of("Recommendation 3 is implemented.")
            .from(Optional.of("A/HRC/WG.6/34/XSV/1"), Optional.of("12"), OptionalInt.of(4))
            .by(PassageDraft.CHILDREN)
            .claims(Claim.PROGRESS, "implemented")
            .states(StatedLevel.Level.IMPLEMENTED, "is implemented");
    PassageDraft bare =
        PassageDraft.of("Prisons were closed.")
            .from(Optional.empty(), Optional.empty(), OptionalInt.empty())
            .like(0.61234);
    String json =
        written(ReviewEvidence.Format.JSONL, evidence(CLOSE, done, bare), evidence(CLOSE));

    assertThat(json.lines()).hasSize(2).allMatch(line -> line.contains("\"paragraph\":\"115.3\""));
    assertThat(json.lines().findFirst().orElseThrow())
        .endsWith(
            "\"passages\":[{\"source\":\"report.docx\",\"symbol\":\"A/HRC/WG.6/34/XSV/1\","
                + "\"kind\":\"national-report\",\"session\":34,\"paragraph\":\"12\",\"heading\":\"II."
                + " Detention\",\"page\":4,\"start\":40,\"end\":72,\"words\":\"Recommendation 3 is"
                + " implemented.\",\"speakers\":[{\"kind\":\"body\",\"name\":\"Committee on the"
                + " Rights of the Child\",\"acronym\":\"CRC\","
                + "\"members\":[]}],\"link\":\"explicit\",\"score\":1.0,\"folded\":false,\"linkWords\":\"recommendation"
                + " 3\",\"claim\":\"progress\","
                + "\"claimWords\":\"implemented\",\"statedLevel\":{\"level\":\"implemented\",\"words\":\"is"
                + " implemented\"}},{\"source\":\"report.docx\",\"symbol\":null,"
                + "\"kind\":\"national-report\",\"session\":34,\"paragraph\":null,\"heading\":\"II."
                + " Detention\",\"page\":null,\"start\":40,\"end\":60,\"words\":\"Prisons were"
                + " closed.\",\"speakers\":[],\"link\":\"likeness\",\"score\":0.612,\"folded\":false,\"linkWords\":\"same"
                + " words: centre\",\"claim\":\"description\","
                + "\"claimWords\":\"\",\"statedLevel\":null}]}");
    assertThat(json).endsWith("\"passages\":[]}\n");
  }
}
