package org.uprlib.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
  private final DateFinder dates = new DateFinder();

  /** The days of a session are no date of a paper. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Distr.: General 7 January 2020 Original: English | 2020-01-07
          Forty-third session 24 February–20 March 2020 |
          Forty-third session 24 February to 20 March 2020 |
          Thirty-sixth session Geneva, 2–13 November 2020 |
          Thirty-sixth session, 2 November 2020 – 13 November 2020 |
          7 January 2020; Forty-third session 24 February–20 March 2020 | 2020-01-07
          Thirty-sixth session; 2–13 November 2020; Distr.: General 12 December 2020 | 2020-12-12
          Thirty-sixth session; 2–13 November 2020; The review of Sylvania was held at the third meeting, on 4 November 2020. |
          Distr.: General 12 December 2020; 2–13 November 2020; The review was held at the third meeting, on 4 November 2020. | 2020-12-12
          A/HRC/43/10 – 7 January 2020 | 2020-01-07
          Geneva - 7 January 2020 | 2020-01-07
          Quarante-troisième session 24 février-20 mars 2020 |
          Quarante-troisième session, du 24 février au 20 mars 2020 |
          Genève, le 1er mars 2020 | 2020-03-01
          43er período de sesiones 24 de febrero a 20 de marzo de 2020 |
          43er período de sesiones 2 a 13 de noviembre de 2020 |
          Ginebra, a 20 de marzo de 2020 | 2020-03-20
          Сорок третья сессия 24 февраля – 20 марта 2020 года |
          Сорок третья сессия с 24 февраля по 20 марта 2020 года |
          7 января 2020 года | 2020-01-07
          第四十三届会议 2020年2月24日至3月20日 |
          2020年1月7日 | 2020-01-07
          第三十六届会议; 2020年11月2日至13日; 日内瓦; 2020年12月12日 | 2020-12-12
          الدورة الثالثة والأربعون 24 شباط/فبراير - 20 آذار/مارس 2020 |
          الدورة الثالثة والأربعون 24 شباط/فبراير إلى 20 آذار/مارس 2020 |
          7 كانون الثاني/يناير 2020 | 2020-01-07
          """)
  void theFirstDateThatIsNotOneOfSeveralDays(String text, LocalDate date) {
    assertThat(dates.first(text.replace("; ", "\n")).orElse(null)).isEqualTo(date);
  }
}
