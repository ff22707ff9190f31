package org.uprlib.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.TextLikeness;

class EmbeddingTest {
  private static final String VOCABULARY =
      """
      {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "ratify": 3, "cafe": 4, "op": 5,
       "-": 6, "cat": 7, "jail": 8, "##s": 9, "##er": 10, ",": 11, "$": 12, "“": 13, "水": 14}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify OP-CAT            | 1 3 5 6 7 2",
        "Café                     | 1 4 2",
        "jails, jailers           | 1 8 9 11 8 10 9 2",
        "jail\u00a0jail\u00adjail | 1 8 0 2",
        "“cat$                    | 1 13 7 12 2",
        "水水                     | 1 14 14 2",
        "catx                     | 1 0 2",
        "''                       | 1 2",
      })
  void wordsAreCutIntoKnownPieces(String text, String pieces) throws IOException {
    assertThat(vocabulary().of(text, 9)).containsExactly(numbers(pieces));
  }

  @Test
  void ofALongTextTheBeginningCounts() throws IOException {
    assertThat(vocabulary().of("cat ".repeat(400), 4)).containsExactly(1, 7, 7, 2);
    assertThat(vocabulary().of("x".repeat(101), 4)).containsExactly(1, 0, 2);
  }

  private static long[] numbers(String text) {
    return List.of(text.split(" ")).stream().mapToLong(Long::parseLong).toArray();
  }

  private static WordPieces vocabulary() throws IOException {
    return WordPieces.read(new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8)));
  }

  @Nested
  class WithTheModel {
    private static final List<String> TEXTS =
        List.of(
            "Take steps to reduce overcrowding in penitentiary facilities",
            "Provide drinking water and sanitation to the villages of the Karst",
            "Establish a moratorium on executions with a view to abolition",
            "Continue its efforts in the field of human rights");

    @Test
    void sentencesThatMeanTheSamePointTheSameWay() {
      List<float[]> found =
          MiniLm.load()
              .of(List.of("Abolish the death penalty", "End executions", "Plant more trees"));

      assertThat(cosine(found.get(0), found.get(0))).isBetween(0.999, 1.001);
      assertThat(cosine(found.get(0), found.get(1)))
          .isGreaterThan(0.3 + cosine(found.get(0), found.get(2)));
    }

    @Test
    void aDirectionDoesNotDependOnItsNeighbours() {
      MiniLm model = MiniLm.load();

      assertThat(model.of(TEXTS).get(1)).isEqualTo(model.of(List.of(TEXTS.get(1))).get(0));
      assertThat(model.of(List.of(""))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "Gaols hold twice as many inmates as there are beds, 0",
      "Wells and toilets for mountain communities, 1",
      "Nobody may be put to death by the State, 2",
    })
    void asksFindWhatAnswersToThem(String ask, int best) {
      TextLikeness.Index index = LikenessKind.EMBEDDINGS.load(Language.ENGLISH).index(TEXTS);

      double[] scores = index.scores(ask);

      for (int i = 0; i < scores.length; i++) {
        assertThat(scores[i]).isLessThanOrEqualTo(scores[best]);
      }
      assertThat(index.scores(" – ")).containsOnly(0);
    }

    private static double cosine(float[] one, float[] other) {
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += one[i] * other[i];
      }
      return sum;
    }
  }
}
