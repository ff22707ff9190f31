package org.uprlib.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermThemeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GROUPS | groups | group | Group of persons | Groups of persons | 20 |"
            + " OF_MENTION | groups of persons",
        "TRAITS | traits | trait | SMART trait | SMART | 14 | OF_TABLE | SMART traits,"
            + " which make it possible to check",
      })
  void whatTermsAreCalled(
      TermTheme theme,
      String word,
      String one,
      String title,
      String head,
      int width,
      TermTheme.Order order,
      String meaning) {
    assertThat(theme.word()).isEqualTo(word);
    assertThat(theme.one()).isEqualTo(one);
    assertThat(theme.title()).isEqualTo(title);
    assertThat(theme.sheet()).isEqualTo(new TermTheme.Sheet(head, width));
    assertThat(theme.order()).isEqualTo(order);
    assertThat(theme.meaning()).isEqualTo(meaning);
  }
}
