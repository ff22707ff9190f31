package org.uprlib.extract.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

class SentenceTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Sylvania agrees. It will act.                    | Sylvania agrees. / It will act.
          en | See recommendation No. 5 and Nos. 7, 8.          | See recommendation No. 5 and Nos. 7, 8.
          en | Nos. 93.2 and 93.3 are accepted.                 | Nos. 93.2 and 93.3 are accepted.
          en | The ones from 126.1. to 126.15. cannot be.       | The ones from 126.1. to 126.15. cannot be.
          en | 140.35. 140.36 are noted.                        | 140.35. 140.36 are noted.
          en | The review is over. 217 are supported.           | The review is over. / 217 are supported.
          en | It said “no”. “Yes” was meant.                   | It said “no”. / “Yes” was meant.
          en | Why? Because.                                    | Why? / Because.
          en | Three groups: 1. Accepted; 2. Noted.             | Three groups: 1. Accepted; 2. Noted.
          zh | 接受该建议。不接受。                             | 接受该建议。 / 不接受。
          """)
  void splits(String language, String text, String expected) {
    Phrases phrases = BOOK.phrases(Language.of(language).orElseThrow());
    String sentences =
        phrases.sentences(text).stream()
            .map(sentence -> sentence.span(sentence.from(), sentence.to()).in(text))
            .collect(Collectors.joining(" / "));

    assertThat(sentences).isEqualTo(expected);
  }
}
