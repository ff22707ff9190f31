package org.uprlib.extract.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          torture               | Prevent torture in prisons               | true
          TORTURE               | Prevent Torture.                         | true
          torture               | Punish those who tortured                | false
          tortur*               | Punish those who tortured                | true
          prisons torture       | Prevent torture in prisons               | true
          torture schools       | Prevent torture in prisons               | false
          "torture in prisons"  | Prevent torture, in prisons too          | true
          "prisons in torture"  | Prevent torture in prisons               | false
          "hate crim*"          | Record hate crimes                       | true
          “hate crimes”         | Record hate crimes                       | true
          "hate crimes          | Record hate crimes                       | true
          Côte d'Ivoire         | the border with Cote d’Ivoire            | true
          womens                | Protect women's rights                   | true
          women                 | Protect women's rights                   | false
          non-discrimination    | principles of non discrimination         | true
          discrimination        | the principle of non-discrimination      | true
          İstanbul              | ratify the Istanbul Convention           | true
          酷刑                    | 防止酷刑和虐待                                  | true
          刑酷                    | 防止酷刑和虐待                                  | false
          تعذيب                 | منع التعذيب تعذيب                        | true
          .*                    | Ratify                                   | no word
          """)
  void findsWholeWordsWhateverTheirCapitalsAndAccents(String query, String text, String found) {
    if (found.equals("no word")) {
      assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> TextSearch.of(query));
      return;
    }
    assertThat(isFound(query, text)).isEqualTo(Boolean.parseBoolean(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "!!!", "’"})
  void aTextWithoutWordIsRefused(String query) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> TextSearch.of(query))
        .withMessage("'" + query + "' is no word that is known");
  }

  private static boolean isFound(String query, String text) {
    try {
      return TextSearch.of(query).isIn(text);
    } catch (UnknownNameException e) {
      throw new AssertionError(e);
    }
  }
}
