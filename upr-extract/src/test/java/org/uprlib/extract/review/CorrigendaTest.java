package org.uprlib.extract.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.frontmatter.FrontMatterReader;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.structure.TestDocument;

/** What corrigenda correct, and what is left as the report has it. */
class CorrigendaTest {
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";
  private static final States STATES = States.load();
  private static final FrontMatterReader FRONT = new FrontMatterReader(STATES);
  private static final ReviewReader READER = new ReviewReader(STATES, PhraseBook.load(), FRONT);
  private static final String FIRST = "115.1 Ratify the Convention against Torture [ESP]";
  private static final String SECOND = "115.2 Build new prisons and schools [FRA, PER]";

  static Stream<Arguments> corrigenda() {
    return Stream.of(
        corrected(
            "for … read … behind the number",
            "115.1 Ratify the Convention against Torture [ESP, ITA]",
            SECOND,
            "Paragraph 115.1: for (Spain) read (Spain, Italy)"),
        corrected(
            "for … read … below the number",
            FIRST,
            "115.2 Build new schools and hospitals [FRA, PER]",
            "1. Page 20, paragraph 115.2, first line",
            "For prisons and schools read schools and hospitals."),
        corrected(
            "words in quotation marks",
            FIRST,
            "115.2 Build new prisons and libraries [FRA, PER]",
            "Paragraph 115.2: for “schools” read “libraries”"),
        corrected(
            "words that should read otherwise",
            FIRST,
            "115.2 Build new prisons and libraries [FRA, PER]",
            "Recommendation 115.2: “schools” should read “libraries”"),
        corrected(
            "the word read within the words exchanged",
            "115.1 Ratify the Convention as read out [ESP]",
            SECOND,
            "Paragraph 115.1: for against Torture read as read out"),
        corrected(
            "the whole text, behind the number",
            FIRST,
            "115.2 Close all prisons [PER]",
            "Paragraph 115.2 should read as follows: 115.2 Close all prisons (Peru);"),
        corrected(
            "the whole text, in the next paragraph",
            FIRST,
            "115.2 Close all prisons [PER]",
            "Paragraph 115.2",
            "Replace the existing text with:",
            "115.2. Close all prisons (Peru);"),
        corrected("a recommendation taken out", FIRST, "", "Delete paragraph 115.2."),
        corrected("a recommendation that should be out", FIRST, "", "Paragraph 115.2", "Delete."),
        left("words that the recommendation has not", "Paragraph 115.1: for (Italy) read (Spain)"),
        left("words that it has twice", "Paragraph 115.2: for s read z"),
        left("a number that the report has not", "Paragraph 115.9: for (Spain) read (Italy)"),
        left("a text without States", "Paragraph 115.1 should read as follows: Ratify it."),
        left("two recommendations at once", "Delete paragraphs 115.1 and 115.2."),
        left("something else", "Paragraph 115.1: the footnote does not apply to the text."),
        arguments(
            "a correction of the dialogue",
            List.of("Paragraph 17, for good read bad"),
            FIRST,
            SECOND,
            "corrigendum"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corrigenda")
  void isAppliedOrTold(
      String name, List<String> lines, String first, String second, String notice) {
    List<String> corrigendum = new ArrayList<>(List.of("A/HRC/99/15/Corr.1", TITLE, "Sylvania"));
    corrigendum.add("Corrigendum");
    corrigendum.addAll(lines);

    Review review = READER.read(List.of(paper(corrigendum), report()));

    assertThat(review.unplaced()).isEmpty();
    Extraction extraction = review.extractions().get(0);
    List<String> expected = new ArrayList<>(List.of(first, second));
    expected.removeIf(String::isEmpty);
    assertThat(extraction.recommendations())
        .extracting(CorrigendaTest::printed)
        .containsExactlyElementsOf(expected);
    assertThat(extraction.notices()).extracting(Notice::code).containsOnly(notice);
  }

  private static Arguments corrected(String name, String first, String second, String... lines) {
    return arguments(name, List.of(lines), first, second, "corrected");
  }

  private static Arguments left(String name, String... lines) {
    return arguments(name, List.of(lines), FIRST, SECOND, "corrigendum-not-applied");
  }

  private static String printed(Recommendation recommendation) {
    return recommendation.paragraph()
        + " "
        + recommendation.text()
        + recommendation.recommendingStates().stream()
            .map(State::code)
            .collect(Collectors.joining(", ", " [", "]"));
  }

  private static OpenPaper report() {
    return open(
        new TestDocument()
            .says("A/HRC/99/15", TITLE, "Sylvania")
            .heading("II. Conclusions and/or recommendations")
            .says(
                "115. Sylvania supports the following recommendations:",
                "115.1. Ratify the Convention against Torture (Spain);",
                "115.2. Build new prisons and schools (France, Peru);"));
  }

  private static OpenPaper paper(List<String> lines) {
    return open(new TestDocument().says(lines.toArray(String[]::new)));
  }

  private static OpenPaper open(TestDocument paper) {
    return new OpenPaper(
        paper.document(),
        FRONT.read(paper.document()),
        Deadline.of("sylvania", ReadLimits.DEFAULT));
  }
}
