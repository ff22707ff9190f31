package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers of one look, as text that is printed line by line is; {@code /} ends a line. */
class UnstyledPaperTest {
  private static final String FRONT =
      "Summary of stakeholders’ submissions on Sylvania/Report of the Office/I. Background/"
          + "1. The report was drafted.1/";

  private static ReviewDocument read(String... pages) {
    LaidOutPaper paper = new LaidOutPaper().says("A/HRC/WG.6/34/XSV/3", "Human Rights Council");
    for (String page : pages) {
      paper.page().says(page.replace('/', '↵').replace('§', '/'));
    }
    return paper.read();
  }

  /** Headings and paragraphs in order, notes' marks behind both. */
  private static String told(ReviewDocument paper) {
    return paper.paragraphs().stream()
        .map(
            each ->
                each.under().stream()
                        .map(heading -> heading.text() + marks(heading.notes()))
                        .collect(Collectors.joining(" > ", "[", "] "))
                    + each.number().orElse("-")
                    + ": "
                    + each.text()
                    + marks(each.notes()))
        .collect(Collectors.joining(" // "));
  }

  private static String marks(List<String> notes) {
    return notes.isEmpty() ? "" : " " + notes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. It was sent,/as JS1 said.2 | [I. Background] 2: It was sent, as JS1 said. [2]",
        "II. Rights2/A. Scope of obligations and co-operation with the human/rights bodies/2. It"
            + " was sent.3 | [II. Rights [2] > A. Scope of obligations and co-operation with the"
            + " human rights bodies] 2: It was sent. [3]",
        "B. Rights/1. Liberty/Prisons/2. It was sent. | [I. Background > B. Rights > 1. Liberty >"
            + " Prisons] 2: It was sent.",
        "2. JS2 sent it./Prisons/3. It was read. | [I. Background] 2: JS2 sent it. // [I."
            + " Background > Prisons] 3: It was read.",
      })
  void linesTellParagraphsAndHeadings(String lines, String expected) {
    String first = "[I. Background] 1: The report was drafted. [1] // ";

    assertThat(told(read(FRONT + lines + "/Notes/1 AI, p. 2./2 JS1, p. 3./3 JS2, p. 4.")))
        .isEqualTo(first + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prisons | ' // [I. Background > Prisons] 2: It was read.'",
        "B. Rights/Prisons for those who are held by the police, migrants and/women | ' // [I."
            + " Background > B. Rights > Prisons for those who are held by the police, migrants and"
            + " women] 2: It was read.'",
        "It was kept. | ' It was kept. // [I. Background] 2: It was read.'",
      })
  void headingsMayHangOnTheParagraphBefore(String lines, String expected) {
    LaidOutPaper paper = new LaidOutPaper().says("A/HRC/WG.6/34/XSV/3", "Human Rights Council");
    paper
        .page()
        .says(("I. Background/1. It was sent./" + lines).replace('/', '↵'), "2. It was read.");

    assertThat(told(paper.read())).isEqualTo("[I. Background] 1: It was sent." + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~. Prisons and jails     | ~.                   | Prisons and jails",
        "~ (in 2018).12 Prisons   | ~ (in 2018).12       | Prisons",
        "~. Prisons were not.     | ~. Prisons were not. | ''",
        "~ to J. Smith            | ~ to J. Smith        | ''",
        "~. and kept              | ~. and kept          | ''",
      })
  void aHeadingMayHangOnASentence(String text, String told, String heading) {
    LaidOutPaper paper = new LaidOutPaper().says("A/HRC/WG.6/34/XSV/3", "Human Rights Council");
    paper.page().says("I. Background", "1. It was made.", "2. " + all(text), "3. It was read.");

    List<ReviewDocument.Paragraph> paragraphs = paper.read().paragraphs();

    assertThat(paragraphs.get(1).text()).isEqualTo(all(told));
    assertThat(paragraphs.get(2).under())
        .extracting(ReviewDocument.Heading::text)
        .isEqualTo(Stream.of("I. Background", heading).filter(each -> !each.isEmpty()).toList());
  }

  private static String all(String text) {
    return text.replace(
        "~", "It was sent to " + "the ministries, the provinces, ".repeat(6) + "and the cities");
  }

  @Test
  void aSentenceGoesOnOverPagesAndWhatStandsAtTheirEndsIsNone() {
    ReviewDocument paper =
        read(
            FRONT + "2. It was sent and/",
            "read by all./3. It was kept.2/Notes/1 AI, p. 2./GE.19-01234/2 JS1, p. 3.");

    assertThat(told(paper))
        .isEqualTo(
            "[I. Background] 1: The report was drafted. [1] // [I. Background] 2: It was sent and"
                + " read by all. // [I. Background] 3: It was kept. [2]");
    assertThat(paper.notes())
        .extracting(ReviewDocument.Note::text)
        .containsExactly("AI, p. 2.", "JS1, p. 3.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AI Amnesty International. London (United Kingdom);/HRW Human Rights Watch, New/York"
            + " (United States of America). | AI Amnesty International; HRW Human Rights Watch",
        "Open Doors Open Doors International, 1202 Oslo (Norway);/APF Dawn House APF Dawn House,"
            + " PARIS (France). | Open Doors Open Doors International; APF Dawn House APF Dawn"
            + " House",
        "Dawn House (DH), Oslo (Norway); | DH Dawn House",
        "ODVV Organization for Victims, Tehran (Iran (Islamic Republic of)). | ODVV Organization"
            + " for Victims",
      })
  void stakeholdersAreFoundInTheirNote(String list, String expected) {
    ReviewDocument paper =
        read(
            FRONT
                + "2. It was sent./Notes/1 The stakeholders listed below have contributed:/Civil"
                + " society/Individual submissions:/"
                + list
                + "/2 AI, p. 2.");

    assertThat(
            paper.contributors().stream()
                .map(each -> each.acronym().orElse("-") + " " + each.name())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void aPaperThatHasALookIsLeftAsItIs() {
    LaidOutPaper paper =
        LaidOutPaper.nationalReport().says("*I. Background*", "1. It was↵2. sent to all.");

    assertThat(paper.read().paragraphs())
        .extracting(ReviewDocument.Paragraph::text)
        .isEqualTo(Stream.of("It was 2. sent to all.").toList());
  }
}
