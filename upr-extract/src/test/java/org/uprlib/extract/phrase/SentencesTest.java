package org.uprlib.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class SentencesTest {
  private static final PhraseBook BOOK = PhraseBook.load();

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
    List<Token> tokens = Tokenizer.tokens(text);
    String sentences =
        Sentences.split(phrases, text, tokens).stream()
            .map(s -> text.substring(tokens.get(s.from()).start(), tokens.get(s.to() - 1).end()))
            .collect(Collectors.joining(" / "));

    assertThat(sentences).isEqualTo(expected);
  }
}
