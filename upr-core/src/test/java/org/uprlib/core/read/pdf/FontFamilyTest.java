package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFamilyTest {
  @ParameterizedTest
  @CsvSource({
    "ABCDEF+TimesNewRomanPSMT, Times New Roman",
    "TimesNewRomanPS-BoldMT, Times New Roman",
    "'TimesNewRoman,Bold', Times New Roman",
    "TimesNewRoman, Times New Roman",
    "Times-Roman, Times",
    "Arial-BoldMT, Arial",
    "ABCDEF+Calibri-Italic, Calibri"
  })
  void readsTheFamilyOutOfAPostScriptName(String name, String family) {
    assertThat(Face.family(name)).isEqualTo(family);
  }

  /** What Chromium prints for 人权, 女, 民, 见, 长 and 马, and what it leaves as it is. */
  @ParameterizedTest
  @CsvSource({"⼈, 人", "⼥, 女", "⽹, 网", "⺠, 民", "⻅, 见", "⻓, 长", "⻢, 马", "⽅⾯, 方面", "权, 权", "ﬁ, fi"})
  void radicalsAreTheCharactersThatTheyLookLike(String printed, String meant) {
    assertThat(Face.plain(printed)).isEqualTo(meant);
  }
}
