package org.uprlib.extract.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The recom- mendations      | the recommendations
          a well-known, long-term one | a well - known , long - term one
          pages 122.17–18            | pages 122 . 17 - 18
          the 26th session           | the 26th session
          n’ont été adoptées         | n ’ ont ete adoptees
          l'adhésion                 | l ' adhesion
          الدَّولة                    | الدولة
          أحاطت                      | احاطت
          ١٢                         | 12
          得到支持：                 | 得 到 支 持 :
          １２．３                   | 12 . 3
          """)
  void cutsAndFolds(String text, String expected) {
    assertThat(
            Tokenizer.tokens(text, KnownWords.NONE).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh | 锡尔瓦尼亚不接受建议121.3。      | 锡尔瓦尼亚 不 接受 建议 121 . 3 .
          zh | 人权理事会会议审议了建议         | 人权理事会 会议 审议 了 建议
          zh | 不丹和法国不接受建议             | 不丹 和 法国 不 接受 建议
          ar | وبالتوصيات 43-1 و43-2          | و ب التوصيات 43 - 1 و 43 - 2
          ar | للتوصية                        | ل التوصية
          ar | فترفض                          | ف ترفض
          ar | وفد                            | وفد
          """)
  void wordsThatAreWrittenAsOneAreParted(String language, String text, String expected) {
    Phrases phrases = Loaded.BOOK.phrases(Language.of(language).orElseThrow());

    Sentence whole = phrases.whole(text);
    assertThat(
            IntStream.range(0, whole.size()).mapToObj(whole::text).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void invisibleCharactersDoNotCount() {
    assertThat(
            Tokenizer.tokens("\u200Fsup\u00ADport\u200B .", KnownWords.NONE).stream()
                .map(Token::text))
        .containsExactly("support", ".");
  }

  @Test
  void tokensKnowTheirPlace() {
    String text = "  The recom-\n mendations.";

    assertThat(Tokenizer.tokens(text, KnownWords.NONE))
        .extracting(token -> token.span().in(text))
        .containsExactly("The", "recom-\n mendations", ".");
  }
}
