package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "DECIMAL,115,115",
    "DECIMAL,0,0",
    "DECIMAL,-1,-1",
    "ZERO_PADDED,9,09",
    "ZERO_PADDED,10,10",
    "UPPER_ROMAN,4,IV",
    "UPPER_ROMAN,1994,MCMXCIV",
    "UPPER_ROMAN,0,0",
    "UPPER_ROMAN,9999,MMMMMMMMMCMXCIX",
    "UPPER_ROMAN,10000,10000",
    "LOWER_ROMAN,666,dclxvi",
    "LOWER_ROMAN,48,xlviii",
    "LOWER_LETTER,1,a",
    "LOWER_LETTER,26,z",
    "LOWER_LETTER,27,aa",
    "LOWER_LETTER,53,aaa",
    "UPPER_LETTER,28,BB",
    "UPPER_LETTER,780,ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "UPPER_LETTER,781,781",
    "UPPER_LETTER,1000000,1000000",
    "ORDINAL,1,1st",
    "ORDINAL,2,2nd",
    "ORDINAL,3,3rd",
    "ORDINAL,4,4th",
    "ORDINAL,10,10th",
    "ORDINAL,11,11th",
    "ORDINAL,12,12th",
    "ORDINAL,19,19th",
    "ORDINAL,20,20th",
    "ORDINAL,21,21st",
    "ORDINAL,102,102nd",
    "ORDINAL,103,103rd",
    "ORDINAL,112,112th",
    "SYMBOLS,1,*",
    "SYMBOLS,2,†",
    "SYMBOLS,4,§",
    "SYMBOLS,5,**",
    "SYMBOLS,9,***",
    "SYMBOLS,121,121",
    "LOWER_RUSSIAN,3,в",
    "LOWER_RUSSIAN,29,я",
    "LOWER_RUSSIAN,30,аа",
    "ARABIC_ABJAD,3,ج",
    "ARABIC_ALPHABET,3,ت",
    "CHINESE,9,九",
    "CHINESE,10,十",
    "CHINESE,11,十一",
    "CHINESE,21,二十一",
    "CHINESE,99,九十九",
    "CHINESE,100,100",
    "CHINESE_THOUSANDS,30,三十",
    "FULL_WIDTH,12,１２",
    "CIRCLED,1,①",
    "CIRCLED,20,⑳",
    "CIRCLED,21,21",
    "PARENTHESES,1,⑴",
    "FULL_STOP,1,⒈",
    "DASHES,3,- 3 -",
    "NONE,3,''",
    "NONE,0,''",
    "BULLET,3,''",
    "BULLET,0,''",
  })
  void prints(NumberFormat format, int number, String expected) {
    assertThat(format.format(number)).isEqualTo(expected);
  }

  /** Names of ECMA-376 part 1, 17.18.59, and codes of MS-OSHARED 2.2.1.3. */
  @ParameterizedTest
  @CsvSource({
    "decimal,0,3",
    "upperRoman,1,III",
    "lowerRoman,2,iii",
    "upperLetter,3,C",
    "lowerLetter,4,c",
    "ordinal,5,3rd",
    "chicago,9,‡",
    "decimalFullWidth,14,３",
    "decimalEnclosedCircle,18,③",
    "decimalZero,22,03",
    "bullet,23,''",
    "decimalEnclosedFullstop,26,⒊",
    "decimalEnclosedParen,27,⑶",
    "chineseCounting,37,三",
    "chineseCountingThousand,39,三",
    "arabicAlpha,46,ت",
    "arabicAbjad,48,ج",
    "numberInDash,57,- 3 -",
    "russianLower,58,в",
    "russianUpper,59,В",
    "none,255,''",
    "unheardOf,99,3",
  })
  void isKnownByNameAndCode(String name, int code, String third) {
    assertThat(NumberFormat.named(name).format(3)).isEqualTo(third);
    assertThat(NumberFormat.coded(code)).isEqualTo(NumberFormat.named(name));
  }
}
