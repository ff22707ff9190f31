package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingStylesTest {
  @ParameterizedTest
  @CsvSource({
    "heading 1,1",
    "Heading 2,2",
    "HEADING 9,9",
    "heading 0,0",
    "heading x,0",
    "heading 10,0",
    "heading,0",
    "heading ٣,3",
    "heading 1 Char,0",
    "my heading 1,0",
    "_ H _M_G,1",
    "_ H _M,1",
    "_ H _Ch_G,1",
    "_ H _Ch,1",
    "_ H_1_G,2",
    "_ H_1,2",
    "_ H _2/3_G,3",
    "_ H _2/3,3",
    "_ H _4_G,4",
    "_ H _4,4",
    "_ H _5/6_G,5",
    "_ H _5/6,5",
    "_ Single Txt_G,0",
    "H1,0",
    "Normal,0",
    "'',0",
  })
  void knowsTheLevelByTheName(String name, int level) {
    assertThat(HeadingStyles.level(name)).isEqualTo(level);
  }
}
