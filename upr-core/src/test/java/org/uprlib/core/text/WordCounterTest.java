package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | 0
          '   '                           | 0
          one                             | 1
          'two  words '                   | 2
          well-being                      | 1
          and/or                          | 1
          a – b                           | 3
          no\u00A0break                   | 2
          l’État                          | 1
          e.g. 2,815 (V)                  | 3
          国家人权                          | 4
          国家，人权。                       | 6
          2024年 UPR                       | 3
          النص العربي هنا                  | 3
          soft\u00ADhyphen                | 1
          ひらがな                          | 4
          カタカナ                          | 4
          한국어 문서                        | 2
          \u2E80\u2E80                    | 2
          a\u3000b                        | 2
          a\u3001b                        | 3
          a\u303Fb                        | 3
          a\uFF01b                        | 3
          a\uFF60b                        | 3
          a\uFF61b                        | 1
          ☐ Yes ☒ No                      | 2
          ☐Yes                            | 1
          """)
  void countsAsWordDoes(String text, int words) {
    assertThat(WordCounter.count(text)).isEqualTo(words);
  }
}
