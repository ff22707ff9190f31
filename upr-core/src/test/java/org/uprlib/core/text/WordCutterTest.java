package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;

class WordCutterTest {
  private static final WordCutter LETTERS = WordCutter.LETTERS;

  private static final Map<String, WordCutter> STYLES =
      Map.of(
          "LETTERS", LETTERS,
          "WITH_AND", LETTERS.with(c -> c == '&'),
          "CONTINUED", LETTERS.continuedBy(c -> c == '’'),
          "JOINED", LETTERS.joinedBy("-’", Character::isLetter),
          "PARTING", LETTERS.parting(Character::isIdeographic));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "LETTERS | Ratify OP-CAT, by 2031. | Ratify OP CAT by 2031",
        "LETTERS | « l’égalité » | l égalité",
        "LETTERS | 批准公约 ok | 批准公约 ok",
        "LETTERS | \uD842\uDFB7 \uD83D\uDE00 x | \uD842\uDFB7 x",
        "LETTERS | – … | ",
        "WITH_AND | Law & Order, R&D | Law & Order R&D",
        "CONTINUED | ’twas the States’ duty | twas the States’ duty",
        "JOINED | follow-up to non-State actors’ acts - COVID-19 | follow-up to non-State actors acts"
            + " COVID 19",
        "PARTING | 批准公约 on 批准 | 批 准 公 约 on 批 准",
        "PARTING | UPR审议 | UPR 审 议",
      })
  void wordsAreHeldTogetherAsTheStyleSays(String style, String text, String words) {
    assertThat(STYLES.get(style).words(text).stream().map(word -> word.in(text)))
        .containsExactly(words == null ? new String[0] : words.split(" ", -1));
  }

  @Test
  void marksAreSinglePieces() {
    String text = "x: (a)\u00a0b… y";

    assertThat(LETTERS.wordsAndMarks(text, 3, 9).stream().map(piece -> piece.in(text)))
        .containsExactly("(", "a", ")", "b", "…");
  }

  @Test
  void aWordEndsAtTheBound() {
    assertThat(LETTERS.end("torture", 0, 4)).isEqualTo(4);
    assertThat(LETTERS.end(" torture", 0, 8)).isZero();
    assertThat(LETTERS.joinedBy("-", c -> true).end("OP-CAT", 0, 3)).isEqualTo(2);
    assertThat(LETTERS.words("")).isEqualTo(List.<Span>of());
  }
}
