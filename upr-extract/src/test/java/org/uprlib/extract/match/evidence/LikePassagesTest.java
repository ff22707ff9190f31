package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.match.likeness.TextLikeness;

/** What of later papers is held against recommendations, and how like it is. */
class LikePassagesTest {
  private static final String LONG_CELL =
      "The detention centre for migrants in Karstal was closed by a decree of the Government";

  /** Scores are shares of the recommendation's words. */
  private record Shares() implements TextLikeness {
    @Override
    public String word() {
      return "shares";
    }

    @Override
    public double threshold() {
      return 0.5;
    }

    @Override
    public TextLikeness.Index index(List<String> texts) {
      return ask -> texts.stream().mapToDouble(text -> share(words(ask), words(text))).toArray();
    }

    private static double share(Set<String> wanted, Set<String> words) {
      return (double) wanted.stream().filter(words::contains).count() / wanted.size();
    }

    private static Set<String> words(String text) {
      return new HashSet<>(
          Arrays.asList(text.toLowerCase(Locale.ROOT).replaceAll("[.,]", "").split(" ", -1)));
    }
  }

  private static List<String> told(String recommendation, TestPaper... papers) {
    LikePassages passages =
        new LikePassages(
            Arrays.stream(papers).map(TestPaper::paper).toList(),
            new Shares(),
            new LikePassages.Boilerplate());
    return passages.scores(recommendation).stream()
        .map(
            each ->
                String.format(
                    Locale.ROOT, "%.2f %s [%s]", each.score(), each.best().text(), each.compared()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prisons were closed.                    | 0.50 Prisons were closed. [Prisons were"
            + " closed.]",
        "Schools opened. / Prisons were closed.  | 0.50 Schools opened. Prisons were closed."
            + " [Prisons were closed.]",
        "Prisons were built. / Courts were closed. | 0.50 Prisons were built. Courts were closed."
            + " [Prisons were built. Courts were closed.]",
        "Prisons stand. / Courts sit. / All closed. | 0.50 Prisons stand. Courts sit. All closed."
            + " [Prisons stand. Courts sit. All closed.]",
        "Prisons stand. / Courts sit. / All closed. / Schools opened. | 0.25 Prisons stand."
            + " [Prisons stand.]",
        "Courts sit. / Schools opened. / Two closed. / Three prisons closed. | 0.50 Three prisons"
            + " closed. [Three prisons closed.]",
        "Courts sit. / Schools opened. / Nurses came. / Nobody left. | 0.00 Courts sit. [Courts"
            + " sit.]",
      })
  void aUnitIsAsLikeAsItsMostLikeSentenceOrAsAWhole(String sentences, String expected) {
    assertThat(told("Prisons must be closed", new TestPaper("a.docx").says(sentences)))
        .containsExactly(expected);
  }

  @Test
  void unitsComeInTheOrderOfThePapersEachWithItsOwnWords() {
    TestPaper first =
        new TestPaper("a.docx").says("CRC> Courts sit. / Sylvanian Bar> Prisons stand.");
    TestPaper second = new TestPaper("b.docx").says("Schools opened.").says("Prisons closed.");

    assertThat(told("Prisons must be closed", first, second))
        .containsExactly(
            "0.00 Courts sit. [Courts sit.]",
            "0.25 Prisons stand. [Prisons stand.]",
            "0.00 Schools opened. [Schools opened.]",
            "0.50 Prisons closed. [Prisons closed.]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CRC> CRC noted that the child is at risk.             | [ noted that the child is at"
            + " risk.]",
        "CRC> The Committee on the Rights of the Child (CRC) asked for courts. | [The  () asked for"
            + " courts.]",
        "CRC> In 2018, CRC asked that CRC be heard.            | [In 2018,  asked that CRC be"
            + " heard.]",
        "Sylvanian Bar> Sylvanian Bar asked for courts.        | [ asked for courts.]",
        "Government> Sylvania built courts.                    | [Sylvania built courts.]",
        "CEDAW expressed similar concerns. / Courts were built. | [Courts were built.]",
        "Courts were built. / CEDAW expressed similar concerns. | [Courts were built.]",
      })
  void whoSpeaksAndWhatPointsElsewhereIsNoMatter(String sentences, String compared) {
    assertThat(told("Build courts", new TestPaper("a.docx").says(sentences)))
        .singleElement()
        .asString()
        .endsWith(compared);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "119, true", "120, true", "121, false"})
  void whoSpeaksIsNamedNearTheStart(int before, boolean leftOut) {
    String text = "x".repeat(before) + "CRC asked for courts.";
    String compared = leftOut ? text.replace("CRC", "") : text;

    assertThat(told("Build courts", new TestPaper("a.docx").says("CRC> " + text)))
        .containsExactly("0.50 " + text + " [" + compared + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry of Justice / 2018 / Ongoing.                       | 0",
        LONG_CELL + "                                                | 0",
        LONG_CELL + ".                                               | 1",
        "2018 / " + LONG_CELL + ".                                   | 1",
        "The centre for migrants was closed by a decree of the Government, as was promised. | 1",
        "The centre for migrants was closed by a decree of the Government, as we promised. | 1",
        "The centre for migrants was closed by decree of the Government, as we promised. | 0",
      })
  void ofTablesOnlyProseCounts(String cells, int units) {
    assertThat(told("Close the centre", new TestPaper("a.docx").row(cells))).hasSize(units);
  }
}
