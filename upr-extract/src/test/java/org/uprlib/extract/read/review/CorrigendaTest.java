package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Said;

/** What corrigenda correct, and what is left as the report has it. */
class CorrigendaTest {
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";
  private static final States STATES = Loaded.STATES;
  private static final FrontMatterReader FRONT = new FrontMatterReader(STATES);
  private static final ReviewReader READER =
      new ReviewReader(STATES, Loaded.BOOK, FRONT, List.of());
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
            "Paragraph 115.1: for “against Torture” read “as read out”"),
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
        corrected(
            "two lines below one number",
            FIRST,
            "115.2 Build new schools [CHL, PER]",
            "Paragraph 115.2",
            "For prisons and schools read schools",
            "For France read Chile"),
        corrected(
            "lines with letters, below one number",
            FIRST,
            "115.2 Build new schools [CHL, PER]",
            "Paragraph 115.2",
            "(a) For “prisons and schools” read “schools”;",
            "(b) For France read Chile."),
        corrected(
            "two exchanges, joined by and",
            FIRST,
            "115.2 Build new prisons and schools [CHL, HTI]",
            "Paragraph 115.2",
            "For France read Chile and for Peru read Haiti"),
        corrected(
            "a State more in the first of two exchanges",
            FIRST,
            "115.2 Build new prisons and schools [FRA, CHL, HTI]",
            "Paragraph 115.2",
            "For France read France, Chile and for Peru read Haiti"),
        corrected(
            "exchanges in different words",
            FIRST,
            "115.2 Build new prisons and schools [CHL, HTI]",
            "Paragraph 115.2: for \"France\" read \"Chile\" and \"Peru\" should read \"Haiti\""),
        corrected(
            "exchanges parted by semicolons, with the word that parts them inside",
            FIRST,
            "115.2 Build new schools for girls [HTI, PER]",
            "Paragraph 115.2: for prisons and schools read schools for girls;"
                + " for France read Haiti"),
        corrected(
            "names that change places",
            FIRST,
            "115.2 Build new prisons and schools [PER, FRA]",
            "Paragraph 115.2",
            "For France read Peru",
            "For Peru read France"),
        corrected(
            "words replaced with others",
            FIRST,
            "115.2 Build new prisons and hospitals [FRA, PER]",
            "Paragraph 115.2: replace “schools” with “hospitals”"),
        corrected(
            "two exchanges, of which the first alone says replace",
            FIRST,
            "115.2 Build new prisons and schools [CHL, HTI]",
            "Paragraph 115.2",
            "Replace France with Chile and Peru with Haiti"),
        corrected(
            "with inside what is put in",
            FIRST,
            "115.2 Build new prisons and schools with teachers [FRA, PER]",
            "Paragraph 115.2: replace schools with schools with teachers"),
        corrected(
            "the number named again",
            FIRST,
            "115.2 Build new schools [CHL, PER]",
            "Paragraph 115.2, first line: for prisons and schools read schools",
            "Paragraph 115.2, last line: for France read Chile"),
        corrected(
            "a number, and lines on another place behind it",
            "115.1 Ratify the Convention against Torture [ITA]",
            SECOND,
            "Paragraph 115.1",
            "For Spain read Italy",
            "Annex",
            "For Torture read Slavery"),
        corrected(
            "two paragraphs, of which the second is in the dialogue",
            "115.1 Ratify the Convention against Torture [ITA]",
            SECOND,
            "Paragraph 115.1: for Spain read Italy",
            "Paragraph 17",
            "For Torture read Slavery"),
        corrected(
            "a State whose name begins another's",
            FIRST,
            "115.2 Build new prisons and schools [FRA, HTI]",
            "Paragraph 115.2: for Peru, read Haiti"),
        corrected(
            "the words of French corrigenda",
            FIRST,
            "115.2 Build new prisons and schools [CHL, HTI]",
            "Paragraph 115.2",
            "Au lieu de France lire Chile",
            "Au lieu de Peru lire Haiti"),
        corrected(
            "the words of Spanish corrigenda",
            FIRST,
            "115.2 Build new prisons and schools [CHL, HTI]",
            "Paragraph 115.2",
            "Donde dice France debe decir Chile; donde dice Peru debe decir Haiti"),
        corrected("a recommendation taken out", FIRST, "", "Delete paragraph 115.2."),
        corrected("a recommendation that should be out", FIRST, "", "Paragraph 115.2", "Delete."),
        left("words that the recommendation has not", "Paragraph 115.1: for (Italy) read (Spain)"),
        left("words that it has twice", "Paragraph 115.2: for s read z"),
        left("a number that the report has not", "Paragraph 115.9: for (Spain) read (Italy)"),
        left("a text without States", "Paragraph 115.1 should read as follows: Ratify it."),
        left("the lead-in of a list", "Paragraph 115", "For supports read does not support"),
        left("half a word", "Paragraph 115.1: for Rat read Cert"),
        left(
            "a further exchange without its first word",
            "Paragraph 115.2: for France read Chile; Peru read Haiti"),
        left(
            "a State that is lost untold",
            "Paragraph 115.2: for (France, Peru) read (France), with Peru"),
        left("a State that is none", "Paragraph 115.2: for France read Frankia"),
        left(
            "a whole text by a State that is none",
            "Paragraph 115.2 should read as follows: Close all prisons (Peru, Frankia);"),
        left(
            "what may be a third exchange, without its second word",
            "Paragraph 115.2: for schools read schools and for Peru Haiti"),
        left(
            "one line of two that does not fit",
            "Paragraph 115.2",
            "For France read Chile",
            "For Spain read Haiti"),
        left(
            "one line of two that is in other words",
            "Paragraph 115.2",
            "For France read Chile",
            "Insert Haiti after Peru"),
        left(
            "two lines for two numbers at once",
            "Paragraphs 115.1 and 115.2",
            "For Spain read Italy"),
        left(
            "a sentence of it, as if it were the whole",
            "Paragraph 115.2, last sentence, should read as follows:",
            "Build new hospitals (Spain);"),
        left(
            "a deletion that numbers anew",
            "Paragraph 115.2",
            "Delete paragraph 115.2 and renumber the subsequent paragraphs accordingly."),
        left("two recommendations at once", "Delete paragraphs 115.1 and 115.2."),
        left("something else", "Paragraph 115.1: the footnote does not apply to the text."),
        arguments(
            "a correction of the dialogue",
            List.of("Paragraph 17, for good read bad"),
            FIRST,
            SECOND,
            "corrigendum"));
  }

  @Test
  void tellsAllLinesThatAreApplied() {
    Extraction extraction =
        read(List.of("Paragraph 115.2", "For France read Chile", "For Peru read Haiti"));

    assertThat(extraction.notices())
        .extracting(Notice::message)
        .containsExactly(
            "115.2 is corrected:" + " “Paragraph 115.2 For France read Chile For Peru read Haiti”");
  }

  @Test
  void whatTheLeadInSaysIsLeftOpenWhereItsWordsAreWrong() {
    Extraction extraction = read(List.of("Paragraph 115", "For supports read does not support"));

    assertThat(extraction.recommendations())
        .extracting(each -> each.position().status())
        .containsOnly(PositionStatus.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recommendation 115.2 should be moved to paragraph 116",
        "Transfer recommendation 115.2 to the list in paragraph 116",
        "Paragraph 115.2 does not enjoy the support of Sylvania"
      })
  void whatIsSaidOfAPositionAndNotUnderstoodLeavesItOpen(String line) {
    Extraction extraction = read(List.of(line));

    assertThat(extraction.recommendations())
        .extracting(each -> each.position().status())
        .containsExactly(PositionStatus.SUPPORTED, PositionStatus.UNKNOWN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corrigenda")
  void isAppliedOrTold(
      String name, List<String> lines, String first, String second, String notice) {
    Extraction extraction = read(lines);

    List<String> expected = new ArrayList<>(List.of(first, second));
    expected.removeIf(String::isEmpty);
    assertThat(extraction.recommendations())
        .extracting(CorrigendaTest::printed)
        .containsExactlyElementsOf(expected);
    assertThat(Said.codes(extraction.notices())).containsOnly(notice);
  }

  private static Extraction read(List<String> lines) {
    List<String> corrigendum = new ArrayList<>(List.of("A/HRC/99/15/Corr.1", TITLE, "Sylvania"));
    corrigendum.add("Corrigendum");
    corrigendum.addAll(lines);
    Review review = READER.read(List.of(paper(corrigendum), report()));
    assertThat(review.unplaced()).isEmpty();
    return review.extractions().get(0);
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
                "115.2. Build new prisons and schools (France, Peru);",
                "116. All conclusions reflect the position of the States that made them."));
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
