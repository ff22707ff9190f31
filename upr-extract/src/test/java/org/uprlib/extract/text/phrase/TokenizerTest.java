package org.uprlib.extract.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void invisibleCharactersDoNotCount() {
    assertThat(Tokenizer.tokens("\u200Fsup\u00ADport\u200B .").stream().map(Token::text))
        .containsExactly("support", ".");
  }

  @Test
  void tokensKnowTheirPlace() {
    String text = "  The recom-\n mendations.";

    assertThat(Tokenizer.tokens(text))
        .extracting(token -> token.span().in(text))
        .containsExactly("The", "recom-\n mendations", ".");
  }
}
