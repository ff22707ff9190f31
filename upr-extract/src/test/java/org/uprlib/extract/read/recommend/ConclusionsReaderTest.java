package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TestDocument;
import org.uprlib.extract.read.recommend.ReportReader.ConclusionsReader;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.SectionTitles;

class ConclusionsReaderTest {
  private static final String LEAD_IN = "Sylvania supports the following recommendations:";

  /** Titles that give what stands under them a position. */
  private static final Set<String> POSITIONS = Set.of("Recommendations noted", "B. Not supported");

  private final TestDocument paper =
      new TestDocument().heading("II. Conclusions and/or recommendations");

  /** A line for each entry: kind, label, words, and the theme heading behind a stroke. */
  private String read() {
    Document document = paper.document();
    return new ConclusionsReader(new SectionTitles())
            .read(
                document,
                text -> false,
                (title, printed) -> POSITIONS.contains(title),
                text -> false)
            .orElseThrow()
            .entries()
            .stream()
            .map(
                e ->
                    (e.kind() == Entry.Kind.STATEMENT ? "S " : "R ")
                        + e.label()
                        + ": "
                        + e.text()
                        + e.heading().map(h -> " | " + h).orElse(""))
            .collect(Collectors.joining("\n"));
  }

  private String notices() {
    return new ConclusionsReader(new SectionTitles())
            .read(paper.document(), text -> false, (title, printed) -> false, text -> false)
            .orElseThrow()
            .notices()
            .stream()
            .map(Notice::message)
            .collect(Collectors.joining("\n"));
  }

  /** Lists of letters and numbers in running papers: "and" before the last item, marks of notes. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) Ratify (Spain);  | (b) Accede (Peru); and",
        "(a) Ratify (Spain); and | (b) Accede (Peru).",
        "a) Ratificar (España); y | b) Adherirse (Perú).",
        "a) Ratifier (Espagne); et | b) Adhérer (Pérou).",
        "a) ратифицировать (Испания); и | b) присоединиться (Перу).",
        "(a) Ratify (Spain);[1] | (b) Accede (Peru); and",
        "(a) Ratify (Spain).² | (b) Accede (Peru).",
        "115.1 Ratify (Spain); and | 115.2 Accede (Peru).",
      })
  void anItemEndsBeforeTheWordThatJoinsTheNext(String first, String second) {
    paper.says("115. " + LEAD_IN, first, second);
    assertThat(read().lines()).hasSize(3);
  }

  @Test
  void readsDottedNumbersUnderTheirLeadIns() {
    paper.says("115. " + LEAD_IN, "115.1. Ratify (Spain);", "115.2 Accede (Chad, Peru).");
    paper.says("116. The rest is noted:", "116.1 Repeal (Cuba).");
    assertThat(read())
        .isEqualTo(
            "S 115: "
                + LEAD_IN
                + "\nR 115.1: Ratify (Spain);\nR 115.2: Accede (Chad, Peru)."
                + "\nS 116: The rest is noted:\nR 116.1: Repeal (Cuba).");
    assertThat(notices()).isEmpty();
  }

  @Test
  void numbersStartAnewUnderEachLeadIn() {
    paper.says("60. " + LEAD_IN, "1. Ratify (Spain);", "2. Accede (Chad).");
    paper.says("61. It will examine:", "1. Repeal (Cuba);", "2. Amend (Peru).");
    assertThat(read())
        .contains("R 60.1: Ratify", "R 60.2: Accede", "S 61: It", "R 61.1: Repeal", "R 61.2: Am");
  }

  @Test
  void aLeadInMayHaveTheNumberOfTheOneBefore() {
    paper.says("6. " + LEAD_IN, "6.1 Ratify (Spain);", "6.2* Accede (Chad).");
    paper.says("6. It noted the following:", "6.1 Repeal (Cuba);", "6.2 Amend (Peru).");
    assertThat(read())
        .contains("R 6.1: Ratify", "R 6.2: Accede", "S 6: It", "R 6.1: Repeal", "R 6.2: Am");
  }

  @Test
  void aListMayRunPastItsParagraphsNumber() {
    paper.says("3. " + LEAD_IN);
    for (int i = 1; i <= 6; i++) {
      paper.says(i + ". Ratify treaty " + i + " (Spain);");
    }
    paper.says("4. All conclusions reflect the position of the States.");
    assertThat(read()).contains("R 3.4: Ratify", "R 3.5: Ratify", "R 3.6: Ratify", "S 4: All");
  }

  @Test
  void theEdgeOfTheLineTellsANumberThatCouldBeEither() {
    paper.says("2. " + LEAD_IN).indented(30, "1. Ratify (Spain);", "2. Accede (Chad);");
    paper.indented(30, "3. Repeal it (Cuba);").says("3. The rest is noted.");
    assertThat(read()).contains("R 2.3: Repeal it (Cuba);\nS 3: The rest is noted.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Recommendations noted", "B. Not supported"})
  void aPlainLineThatGivesAPositionIsAStatementToo(String line) {
    paper.says("115. " + LEAD_IN, "115.1 Ratify (Spain);", line, "115.2 Accede (Chad).");
    assertThat(read()).endsWith("S : " + line + "\nR 115.2: Accede (Chad). | " + line);
  }

  @Test
  void aThemeHeadingStandsAboveItsRecommendationsOnly() {
    paper
        .says("115. " + LEAD_IN)
        .heading("International obligations")
        .says("115.1 Ratify (Spain);");
    paper.says("Rights of the child", "115.2 Accede (Chad).", "116. The rest is noted.");
    assertThat(read())
        .contains(
            "R 115.1: Ratify (Spain); | International obligations\n",
            "R 115.2: Accede (Chad). | Rights of the child\n",
            "S 116: The rest is noted.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ألف- حقوق الطفل", "儿童权利"})
  void aThemeHeadingInAScriptWithoutCapitals(String heading) {
    paper.says("115. " + LEAD_IN, heading, "115.1 Ratify (Spain);");
    assertThat(read()).endsWith("R 115.1: Ratify (Spain); | " + heading);
  }

  @Test
  void paragraphsWithoutNumberGoOnWithTheRecommendation() {
    paper.says(
        "115. " + LEAD_IN, "115.1 Ratify:", "(a) the Convention;", "(b) its Protocol (Spain);");
    assertThat(read()).endsWith("R 115.1: Ratify: (a) the Convention; (b) its Protocol (Spain);");
  }

  @Test
  void aStatementWithoutNumberBehindAListIsAStatement() {
    paper.says("115. " + LEAD_IN, "115.1 Ratify (Spain).", "Sylvania thanks all delegations.");
    assertThat(read()).endsWith("(Spain).\nS : Sylvania thanks all delegations.");
  }

  @Test
  void aLoneRecommendationBehindALeadInNeedsNoNumber() {
    paper.says("115. Sylvania notes the following recommendation:", "Ratify it (Spain).");
    assertThat(read()).endsWith(":\nR 115: Ratify it (Spain).");
  }

  @Test
  void recommendationsOfAListMayHaveLetters() {
    paper.says(
        "115. Sylvania notes the following:", "(a) Ratify it (Spain);", "(b) Repeal (Cuba).");
    paper.says("116. It made pledges:", "(a) To ratify it;", "(b) To repeal it.");
    assertThat(read())
        .endsWith(
            ":\nR 115(a): Ratify it (Spain);\nR 115(b): Repeal (Cuba)."
                + "\nS 116: It made pledges: (a) To ratify it; (b) To repeal it.");
  }

  /** What is before the first two recommendations of a list, and the labels that they get. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "(1) | (2) | 115.1 | 115.2",
        "1- | 2- | 115.1 | 115.2",
        "（1） | （2） | 115.1 | 115.2",
        "1、 | 2、 | 115.1 | 115.2",
        "115. 1. | 115. 2. | 115.1 | 115.2",
        "(115.1) | (115.2) | 115.1 | 115.2",
        "115．1 | 115．2 | 115.1 | 115.2",
        "115 (1) | 115 (2) | 115.1 | 115.2",
        "a. | b. | 115(a) | 115(b)",
        "A. | B. | 115(A) | 115(B)",
        "(A) | (B) | 115(A) | 115(B)",
        "115(a) | 115(b) | 115(a) | 115(b)",
        "115.a | 115.b | 115(a) | 115(b)",
        "а) | б) | 115(а) | 115(б)",
        "أ- | ب- | 115(أ) | 115(ب)",
        "（一） | （二） | 115(一) | 115(二)",
        "一、 | 二、 | 115(一) | 115(二)",
        "• | • | 115 | 115",
        "– | – | 115 | 115",
      })
  void recommendationsAreMarkedInManyWays(String one, String two, String first, String second) {
    paper.says("115. " + LEAD_IN, one + " 批准公约 (Spain);", two + " 废除死刑 (Cuba).");
    paper.says("116. The rest is noted:");
    paper.says(one.replace("115", "116") + " 保护记者 (Chad);");
    paper.says(two.replace("115", "116") + " 开放档案 (Peru).");
    assertThat(read())
        .endsWith(
            ("R %s: 批准公约 (Spain);\nR %s: 废除死刑 (Cuba).\nS 116: The rest is noted:"
                    + "\nR %s: 保护记者 (Chad);\nR %s: 开放档案 (Peru).")
                .formatted(
                    first, second, first.replace("115", "116"), second.replace("115", "116")));
  }

  @Test
  void theNextLetterIsARecommendationWithoutStates() {
    paper.says("115. " + LEAD_IN, "(a) Ratify it (Spain);", "(b) Speed up reforms;");
    paper.says("(c) Do so: (i) at once, (ii) by law (Chad).");
    assertThat(read())
        .endsWith(
            "R 115(a): Ratify it (Spain);\nR 115(b): Speed up reforms;"
                + "\nR 115(c): Do so: (i) at once, (ii) by law (Chad).");
  }

  @Test
  void aNumberTypedTwiceIsOfTwoRecommendations() {
    paper.says("115. " + LEAD_IN, "115. 1. Ratify it (Spain);", "115. 2. Repeal it (Chad);");
    paper.says("115. 2. Amend it (Cuba);", "115. 3. Fund it (Peru).");
    assertThat(read())
        .endsWith(
            "R 115.2: Repeal it (Chad);\nR 115.2: Amend it (Cuba);\nR 115.3: Fund it (Peru).");
    assertThat(notices()).contains("115.2");
  }

  @Test
  void numbersThatTheFormatHidesLeaveEachRecommendationApart() {
    paper.says("These conclusions are the reviewers' own:", LEAD_IN);
    paper.says("Ratify (Spain);", "Accede (Chad);", "The rest is noted:");
    paper.says("Repeal (Cuba).");
    assertThat(read())
        .endsWith(
            "R : Ratify (Spain);\nR : Accede (Chad);"
                + "\nS : The rest is noted:\nR : Repeal (Cuba).");
    assertThat(notices())
        .isEqualTo("The numbers of 3 recommendations are missing or could not be read.");
  }

  @Test
  void aSectionMayBeginWithoutNumber() {
    paper.says("Following the dialogue, Sylvania took the floor");
    paper.says("It thanked all for the questions.", "115. " + LEAD_IN, "115.1. Ratify (Spain);");
    assertThat(read()).contains("R 115.1: Ratify");
  }

  @Test
  void readsRecommendationsInAFootnote() {
    paper.says("115. The recommendations in the footnote are noted.");
    paper.note("1", "Noted were:", "Ratify it (Spain).", "Accede to it (Chad).");
    assertThat(read())
        .endsWith("\nR 115(note 1): Ratify it (Spain).\nR 115(note 1): Accede to it (Chad).");
  }

  @ParameterizedTest
  @CsvSource({"Annex", "III. Voluntary pledges and commitments", "III. Closing"})
  void endsWhereTheNextSectionBegins(String next) {
    paper
        .says("115. " + LEAD_IN, "115.1 Ratify (Spain).")
        .heading(next)
        .says("1. Mr. Miller (head)");
    assertThat(read()).endsWith("R 115.1: Ratify (Spain).");
  }

  @Test
  void theTableOfContentsIsNoSection() {
    TestDocument twice =
        new TestDocument().says("Contents", "II. Conclusions and/or recommendations 15");
    twice.says("1. The review was held.").heading("II. Conclusions and/or recommendations");
    Document document = twice.says("115. " + LEAD_IN).document();
    assertThat(
            new ConclusionsReader(new SectionTitles())
                .read(document, text -> false, (title, printed) -> false, text -> false)
                .orElseThrow()
                .entries())
        .hasSize(1);
  }

  @Test
  void aPaperWithoutTheSectionHasNone() {
    Document document =
        new TestDocument().heading("I. Introduction").says("1. It began.").document();
    assertThat(
            new ConclusionsReader(new SectionTitles())
                .read(document, text -> false, (title, printed) -> false, text -> false))
        .isEmpty();
  }

  @Test
  void listNumberingIsPrintedAndNotPartOfTheWords() {
    paper.listed("115.", LEAD_IN).listed("115.1.", "Ratify (Spain).");
    Document document = paper.document();
    Entry entry =
        new ConclusionsReader(new SectionTitles())
            .read(document, text -> false, (title, printed) -> false, text -> false)
            .orElseThrow()
            .entries()
            .get(1);
    assertThat(entry.text()).isEqualTo("Ratify (Spain).");
    assertThat(entry.printed()).isEqualTo("115.1. Ratify (Spain).");
  }

  @Test
  void remarksOnGapsAndRepeats() {
    paper.says("115. " + LEAD_IN, "115.1 Ratify (Spain);", "115.3 Accede (Chad);");
    paper.says("115.3 Repeal (Cuba);", "115.4 Amend (Peru).");
    assertThat(notices()).isEqualTo("After 115.1 comes 115.3.\nThe number 115.3 occurs twice.");
  }

  @Test
  void aBlankWithinALabelIsOverlookedWhereTheListGoesOn() {
    paper.says("111. " + LEAD_IN, "111.1. Ratify (Spain);", "111. 2 Accede (Chad);");
    paper.says("111 .3 Repeal (Cuba);", "111.4 Amend (Peru);", "111. 5. Abolish (Togo).");
    paper.says("112. 29 States took the floor.");
    assertThat(read())
        .contains("R 111.2: Accede", "R 111.3: Repeal", "R 111.5: Abolish", "S 112: 29 States");
    assertThat(notices()).isEmpty();
  }

  @Test
  void aListMayBeginWithALabelThatABlankParts() {
    paper.says("111. " + LEAD_IN, "111. 1 Ratify (Spain);", "111. 2 Accede (Chad).");
    assertThat(read()).contains("R 111.1: Ratify", "R 111.2: Accede");
  }

  @Test
  void itIsToldThatSeveralHaveOnlyTheNumberOfTheirParagraph() {
    paper.says("115. " + LEAD_IN, "21 l15.1 Ratify (Spain);", "22 l15.2 Accede (Chad).");
    assertThat(notices())
        .isEqualTo("The numbers of 2 recommendations are missing or could not be read.");
  }

  /** A paragraph without a number behind a recommendation, and whether it may be another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify (Spain); | Accede (Chad); | true",
        "Ratify (Spain). | Accede (Chad). | true",
        "批准（法国）； | 加入（乍得）； | true",
        "تصديق (فرنسا)؛ | انضمام (تشاد)؛ | true",
        "Ratify (Spain) | and accede (Chad); | false",
        "Ratify: | The Convention (Chad); | false",
        "Ratify (Spain); | (a) Accede (Chad); | false",
      })
  void whatMayBeARecommendationWithoutANumberIsTold(String first, String next, boolean told) {
    paper.says("115. " + LEAD_IN, "115.1 " + first, next, "115.2 Amend (Peru).");
    assertThat(read()).contains("R 115.1: " + first + " " + next);
    assertThat(notices().contains("follows 115.1 and was added to it")).isEqualTo(told);
  }

  @Test
  void countsGoOnWhereTwoListsTakeTurns() {
    paper.says("115. " + LEAD_IN, "115.1 Ratify (Spain);", "116.1 Accede (Chad);");
    paper.says("115.2 Repeal (Cuba);", "116.2 Amend (Peru).");
    assertThat(notices()).isEmpty();
  }
}
