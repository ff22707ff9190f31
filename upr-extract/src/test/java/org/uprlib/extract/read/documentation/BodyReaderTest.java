package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings, paragraphs and rows of tables of a national report. */
class BodyReaderTest {
  private static final Pattern FILLED = Pattern.compile("~(\\d+)");

  /**
   * Blocks parted by {@code //}: {@code # } and {@code ## } before headings that the format tells,
   * {@code [a] } before what has a list label; {@code ~150} is a word of so many letters.
   */
  private static LaidOutPaper paper(String blocks) {
    LaidOutPaper paper = LaidOutPaper.nationalReport();
    for (String block : blocks.split(" // ", -1)) {
      String text = FILLED.matcher(block).replaceAll(BodyReaderTest::filled);
      int level = text.indexOf(' ');
      if (text.startsWith("#")) {
        paper.heading(level, text.substring(level + 1));
      } else if (text.startsWith("[")) {
        paper.listed(text.substring(1, text.indexOf(']')), text.substring(text.indexOf(']') + 2));
      } else {
        paper.says(text);
      }
    }
    return paper;
  }

  private static String filled(MatchResult found) {
    return "x".repeat(Integer.parseInt(found.group(1)));
  }

  /** Headings with their levels and paragraphs with their numbers, in the paper's order. */
  private static String told(ReviewDocument paper) {
    TreeMap<Integer, String> told = new TreeMap<>();
    paper
        .outline()
        .forEach(each -> told.put(each.span().start(), "H" + each.level() + " " + each.text()));
    paper
        .paragraphs()
        .forEach(
            each -> told.put(each.span().start(), each.number().orElse("-") + ": " + each.text()));
    return String.join(" // ", told.values()).replaceAll("x{9,}", "…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# I. Introduction // 1. It was drafted.                | H1 I. Introduction // 1: It was"
            + " drafted.",
        "# Foreword // # I. Introduction // # A. Method // 1. It was drafted. | H1 I. Introduction"
            + " // H2 A. Method // 1: It was drafted.",
        "3. Karstal, May 2020 // It is long. // 1. It was drafted.    | 1: It was drafted.",
        "# 1. Introduction // 1. It was drafted.                | H3 1. Introduction // 1: It was"
            + " drafted.",
        "*1. Introduction* // 1. It was drafted.                | 1: It was drafted.",
        "*1. Introduction* in all // 1. It was drafted.         | H3 1. Introduction in all // 1:"
            + " It was drafted.",
        "*1. Introduction*^3^ // 1. It was drafted.             | 1: It was drafted.",
        "*1. *Introduction // 1. It was drafted.                | H3 1. Introduction // 1: It was"
            + " drafted.",
        "# 1. In ~244 // 1. It was drafted.                     | H3 1. In … // 1: It was drafted.",
        "# 1. In ~245 // 1. It was drafted.                     | 1: In … // 1: 1. It was drafted.",
      })
  void theBodyBeginsWithTheFirstParagraph(String blocks, String expected) {
    assertThat(told(paper(blocks).read())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. It was sent.                          | 1: It was drafted. // 2: It was sent.",
        "5. It was sent.                          | 1: It was drafted. // 5: It was sent.",
        "6. It was sent.                          | 1: It was drafted. // 1: 6. It was sent.",
        "1. It was sent.                          | 1: It was drafted. // 1: 1. It was sent.",
        "2. It was sent                           | 1: It was drafted. // 1: 2. It was sent",
        "2. ~157                                  | 1: It was drafted. // 1: 2. …",
        "2. ~158                                  | 1: It was drafted. // 2: …",
        "2. It was sent: // • to all;             | 1: It was drafted. // 2: It was sent: // 2: •"
            + " to all;",
        "2. It was sent; // 3. It was read,       | 1: It was drafted. // 2: It was sent; // 3: It"
            + " was read,",
        "[2.] It was sent.                        | 1: It was drafted. // 2: It was sent.",
        "# 2. It was sent.                        | 1: It was drafted. // 2: It was sent.",
        "# 2. Follow-up                           | 1: It was drafted. // H3 2. Follow-up",
        "*2. Follow-up*                           | 1: It was drafted. // H3 2. Follow-up",
        "It was sent. // 2. It was read.          | 1: It was drafted. // 1: It was sent. // 2: It"
            + " was read.",
        "2. It was sent. // It was read.          | 1: It was drafted. // 2: It was sent. // 2: It"
            + " was read.",
        "2. It was sent. // # II. Follow-up // It was read.          | 1: It was drafted. // 2: It"
            + " was sent. // H1 II. Follow-up // -: It was read.",
      })
  void numbersOfParagraphs(String blocks, String expected) {
    assertThat(told(paper("1. It was drafted. // " + blocks).read())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*Detention*                                   | 1: It was drafted. // H1 Detention",
        "*Detention*^3^                                | 1: It was drafted. // H1 Detention3",
        "*Detention* in Karstal                        | 1: It was drafted. // 1: Detention in"
            + " Karstal",
        "*Detention.*                                  | 1: It was drafted. // 1: Detention.",
        "*Measures taken:*                             | 1: It was drafted. // H1 Measures taken:",
        "Measures taken:                               | 1: It was drafted. // 1: Measures taken:",
        "Centres for migrants // 2. It was sent.       | 1: It was drafted. // H2 Centres for"
            + " migrants // 2: It was sent.",
        "Centres for migrants // [2.] It was sent.     | 1: It was drafted. // H2 Centres for"
            + " migrants // 2: It was sent.",
        "B. Centres for migrants // (a) Food // 2. It was sent. | 1: It was drafted. // H2 B."
            + " Centres for migrants // H4 (a) Food // 2: It was sent.",
        "centres for migrants // 2. It was sent.       | 1: It was drafted. // 1: centres for"
            + " migrants // 2: It was sent.",
        "(a) Centres for migrants // 2. It was sent.   | 1: It was drafted. // H4 (a) Centres for"
            + " migrants // 2: It was sent.",
        "Centres for migrants. // 2. It was sent.      | 1: It was drafted. // 1: Centres for"
            + " migrants. // 2: It was sent.",
        "Centres for migrants // 7. It was sent.       | 1: It was drafted. // 1: Centres for"
            + " migrants // 1: 7. It was sent.",
        "Centres for migrants // It was sent.          | 1: It was drafted. // 1: Centres for"
            + " migrants // 1: It was sent.",
        "Centres for migrants                          | 1: It was drafted. // 1: Centres for"
            + " migrants",
        "C ~158 // 2. It was sent.                     | 1: It was drafted. // H2 C … // 2: It was"
            + " sent.",
        "C ~159 // 2. It was sent.                     | 1: It was drafted. // 1: C … // 2: It was"
            + " sent.",
        "*~250*                                        | 1: It was drafted. // H1 …",
        "*~251*                                        | 1: It was drafted. // 1: …",
        "# ~250                                        | 1: It was drafted. // H1 …",
        "# ~251                                        | 1: It was drafted. // 1: …",
        "# It was sent.                                | 1: It was drafted. // H1 It was sent.",
        "[•] *Detention*                               | 1: It was drafted. // 1: Detention",
        "[(a)] *Detention*                             | 1: It was drafted. // H4 (a) Detention",
        "Recommendations 8 and 9                       | 1: It was drafted. // H2 Recommendations"
            + " 8 and 9",
        "Recommendation 115.3 in full                  | 1: It was drafted. // H2 Recommendation"
            + " 115.3 in full",
        "Recommendation 115.3 in parts                 | 1: It was drafted. // 1: Recommendation"
            + " 115.3 in parts",
        "Recommendation 115.3 was kept.                | 1: It was drafted. // 1: Recommendation"
            + " 115.3 was kept.",
        "Recommendation 115.3.                         | 1: It was drafted. // H2 Recommendation"
            + " 115.3.",
      })
  void headingsAmongParagraphs(String blocks, String expected) {
    assertThat(told(paper("1. It was drafted. // " + blocks).read())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Detention                                            | 1: It was drafted. // H2"
            + " Detention",
        "*Detention*                                             | 1: It was drafted. // H1"
            + " Detention",
        "Detention // 2. It was sent.                            | 1: It was drafted. // H2"
            + " Detention // 2: It was sent.",
        "# II. Rights // ## Detention                            | 1: It was drafted. // H1 II."
            + " Rights // H2 Detention",
        "# II. Rights // *Detention*                             | 1: It was drafted. // H1 II."
            + " Rights // H2 Detention",
        "# II. Rights // Detention // 2. It was sent.            | 1: It was drafted. // H1 II."
            + " Rights // H3 Detention // 2: It was sent.",
        "# II. Rights // ## A. Bail // ## Prisons                | 1: It was drafted. // H1 II."
            + " Rights // H2 A. Bail // H2 Prisons",
        "# II. Rights // ## A. Bail // ### Prisons               | 1: It was drafted. // H1 II."
            + " Rights // H2 A. Bail // H3 Prisons",
        "# II. Rights // ## A. Bail // # Annex // *Prisons*      | 1: It was drafted. // H1 II."
            + " Rights // H2 A. Bail // H1 Annex // H2 Prisons",
        "# II. Rights // ## A. Bail // ### 1. Adults // #### (a) Women // #### Men | 1: It was"
            + " drafted. // H1 II. Rights // H2 A. Bail // H3 1. Adults // H4 (a) Women // H4 Men",
        "*II. Rights* // *G. Work* // *H. Health* // *I. Housing* // *J. Food* | 1: It was"
            + " drafted. // H1 II. Rights // H2 G. Work // H2 H. Health // H2 I. Housing // H2 J."
            + " Food",
        "*II. Rights* // *H. Health* // *II. Housing*            | 1: It was drafted. // H1 II."
            + " Rights // H2 H. Health // H1 II. Housing",
        "*II. Rights* // *U. Unions* // *V. Voting* // *W. Water* // *X. Xenophobia* | 1: It was"
            + " drafted. // H1 II. Rights // H2 U. Unions // H2 V. Voting // H2 W. Water // H2 X."
            + " Xenophobia",
        "*IV. Rights* // *A. Work* // *V. Follow-up* // *VI. Needs* | 1: It was drafted. // H1 IV."
            + " Rights // H2 A. Work // H1 V. Follow-up // H1 VI. Needs",
        "*II Rights* // *A Work* // *12 Women* // *(aa) Girls*   | 1: It was drafted. // H1 II"
            + " Rights // H2 A Work // H3 12 Women // H4 (aa) Girls",
        "*Xenophobia* // *A house for all*                       | 1: It was drafted. // H1"
            + " Xenophobia // H1 A house for all",
      })
  void levelsOfHeadings(String blocks, String expected) {
    assertThat(told(paper("1. It was drafted. // " + blocks).read())).isEqualTo(expected);
  }

  @Test
  void withoutNumbersAllOfThePaperIsRead() {
    LaidOutPaper paper =
        paper("*Detention* // Centres for migrants // 3. It was sent. // Centres // It was read.");

    assertThat(told(paper.read()))
        .endsWith(
            "H1 Detention // -: Centres for migrants // 3: It was sent. // 3: Centres // 3: It was"
                + " read.");
  }

  @Test
  void aPaperMayBeginWithItsFirstParagraph() {
    LaidOutPaper paper =
        new LaidOutPaper().says("1. This is the mid-term report of the Government.");

    assertThat(told(paper.read())).isEqualTo("1: This is the mid-term report of the Government.");
  }

  @Test
  void headingsHoldUpToOthersOfTheirLevel() {
    LaidOutPaper paper =
        paper(
            "# I. Introduction // 1. It was drafted. // # II. Rights // *A. Bail* // 2. It was"
                + " sent."
                + " // *B. Work* // 3. It was read.");

    assertThat(paper.read().paragraphs())
        .extracting(
            each ->
                each.under().stream()
                        .map(ReviewDocument.Heading::text)
                        .collect(Collectors.joining(" > "))
                    + " = "
                    + each.heading().map(ReviewDocument.Heading::text).orElse("none"))
        .containsExactly(
            "I. Introduction = I. Introduction",
            "II. Rights > A. Bail = A. Bail",
            "II. Rights > B. Work = B. Work");
    assertThat(paper("1. It was drafted.").read().paragraphs().get(0).heading()).isEmpty();
  }

  @Test
  void notesPagesAndPlaces() {
    LaidOutPaper paper = LaidOutPaper.nationalReport();
    paper
        .page()
        .heading(1, "I. Introduction^1^")
        .says("1. It was drafted.^2^ It was sent.^1^")
        .page()
        .says("2. It was read.")
        .heading(1, "Notes")
        .says("^1^ Act 7. ^2^ Recommendation 115.3 was kept.");
    ReviewDocument read = paper.read();
    String text = paper.document().text();

    assertThat(read.outline())
        .extracting(each -> each.text() + each.notes() + each.page().orElse(0))
        .containsExactly("I. Introduction[1]1");
    assertThat(read.paragraphs())
        .extracting(each -> each.span().in(text) + " " + each.notes() + " " + each.page().orElse(0))
        .containsExactly("It was drafted.2 It was sent. [2, 1] 1", "It was read. [] 2");
    assertThat(read.paragraphs().get(0).sentences())
        .extracting(each -> each.text() + each.notes())
        .containsExactly("It was drafted.[2]", "It was sent.[1]");
    assertThat(read.note("2").orElseThrow().named())
        .extracting(ReviewDocument.Citation::words)
        .containsExactly("Recommendation 115.3");
    assertThat(read.note("3")).isEmpty();
  }

  private static String cell(String text) {
    return text.replace("\n", " / ");
  }

  @Test
  void rowsOfTables() {
    LaidOutPaper paper =
        paper("# I. Introduction // 1. It was drafted.")
            .table(
                "Text / Recommendation | Status | No.",
                "3, 5–7 Close the centre | 4 centres were closed. | 9",
                "Build clinics / 8 of them | It was done (115.3)^1^. / It was paid. | ",
                " | | ",
                "Open [115.4] | [A table in it] / It was done. | Done.")
            .says("2. It was sent.")
            .heading(1, "Notes")
            .says("^1^ Act 7.");
    ReviewDocument read = paper.read();
    String text = paper.document().text();

    assertThat(read.paragraphs().stream().filter(ReviewDocument.Paragraph::row))
        .extracting(
            each ->
                cell(each.text())
                    + " = "
                    + each.named().stream()
                        .map(naming -> naming.span().in(each.text()))
                        .collect(Collectors.joining(" & "))
                    + each.notes()
                    + each.sentences().size()
                    + each.number().isPresent()
                    + each.under().size()
                    + " "
                    + cell(each.span().in(text)))
        .containsExactly(
            "Text / Recommendation / Status / No. = []4false1 Text / Recommendation / Status / No.",
            "3, 5–7 Close the centre / 4 centres were closed. / 9 = 3, 5–7[]3false1 3, 5–7 Close"
                + " the"
                + " centre / 4 centres were closed. / 9",
            "Build clinics / 8 of them / It was done (115.3). / It was paid. = 8 & 115.3[1]4false1"
                + " Build clinics / 8 of them / It was done (115.3)1. / It was paid.",
            "Open [115.4] / It was done. / Done. = 115.4[]3false1 Open [115.4] / A table in it / It"
                + " was done. / Done.");
    assertThat(read.paragraphs().stream().filter(each -> !each.row()))
        .extracting(ReviewDocument.Paragraph::text)
        .containsExactly("It was drafted.", "It was sent.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation ; Status  | 3 ; Done      | 3",
        "Status ; Recommendations | Done ; 3      | 3",
        "Status ; Recommendations | 3 ; Done      |",
        "No. / of the / recommendation ; Status | 3 ; Done | 3",
        "Status ; Measures        | 3 ; Recommendation 4 | Recommendation 4",
        " ; Measures              | 3 ; 4         |",
        "Recommendation ; Status  | 3 (115.4) ; 5 | 115.4",
        "Recommendation ; Status  | Close 3 ; 5   |",
      })
  void whatIsInTheColumnOfRecommendations(String head, String row, String expected) {
    ReviewDocument read =
        paper("1. It was drafted.").table(head.replace(';', '|'), row.replace(';', '|')).read();
    ReviewDocument.Paragraph last = read.paragraphs().get(read.paragraphs().size() - 1);

    assertThat(
            last.named().stream()
                .map(ReviewDocument.Citation::words)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aTableBeforeTheBodyIsNoneOfIt() {
    LaidOutPaper paper = LaidOutPaper.nationalReport().table("1. Introduction | 3");

    assertThat(told(paper.says("1. It was drafted.").read())).isEqualTo("1: It was drafted.");
  }

  @Test
  void aTableIsNoNextParagraph() {
    LaidOutPaper paper = paper("1. It was drafted. // Centres").table("2. It was sent. | Done");

    assertThat(told(paper.read())).contains("1: Centres").doesNotContain("H");
  }
}
