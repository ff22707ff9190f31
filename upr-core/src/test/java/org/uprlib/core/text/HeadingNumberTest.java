package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II. Prisons              | ROMAN II closed: Prisons",
        "C. Prisons               | CAPITAL C closed: Prisons",
        "А. Тюрьмы                | CAPITAL А closed: Тюрьмы",
        "3. Prisons               | FIGURE 3 closed: Prisons",
        "3.Prisons                | FIGURE 3 closed: Prisons",
        "(b) prisons              | LETTER b closed: prisons",
        "iv) Prisons              | LETTER iv closed: Prisons",
        "I Background             | ROMAN I: Background",
        "1 Prisons                | FIGURE 1: Prisons",
        "106.14, 106.51           | -",
        "1 prison                 | -",
        "a Prison                 | -",
        "Prisons                  | -",
        "2024. Prisons            | -",
        "II.                      | -",
        "二、监狱                 | ROMAN 二 closed: 监狱",
        "十二．监狱               | ROMAN 十二 closed: 监狱",
        "（三）监狱               | LETTER 三 closed: 监狱",
        "3、监狱                  | FIGURE 3 closed: 监狱",
        "乙、监狱                 | CAPITAL 乙 closed: 监狱",
        "一些监狱                 | -",
        "ثانياً- السجون           | ROMAN ثانياً closed: السجون",
        "ثانيا: السجون            | ROMAN ثانيا closed: السجون",
        "باء- السجون              | CAPITAL باء closed: السجون",
        "ثانياً السجون            | -",
      })
  void countsHeadings(String heading, String expected) {
    assertThat(
            HeadingNumber.of(heading)
                .map(
                    number ->
                        number.form()
                            + " "
                            + number.count()
                            + (number.closed() ? " closed: " : ": ")
                            + heading.substring(number.end()))
                .orElse("-"))
        .isEqualTo(expected);
  }
}
