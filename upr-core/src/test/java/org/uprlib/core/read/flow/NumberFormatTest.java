package org.uprlib.core.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
    "LOWER_ROMAN,48,xlviii",
    "LOWER_LETTER,1,a",
    "LOWER_LETTER,26,z",
    "LOWER_LETTER,27,aa",
    "LOWER_LETTER,53,aaa",
    "UPPER_LETTER,28,BB",
    "UPPER_LETTER,1000000,1000000",
    "ORDINAL,1,1st",
    "ORDINAL,2,2nd",
    "ORDINAL,3,3rd",
    "ORDINAL,4,4th",
    "ORDINAL,11,11th",
    "ORDINAL,21,21st",
    "ORDINAL,112,112th",
    "SYMBOLS,1,*",
    "SYMBOLS,2,†",
    "SYMBOLS,5,**",
    "LOWER_RUSSIAN,3,в",
    "ARABIC_ABJAD,3,ج",
    "ARABIC_ALPHABET,3,ت",
    "CHINESE,9,九",
    "CHINESE,10,十",
    "CHINESE,21,二十一",
    "CHINESE_THOUSANDS,30,三十",
    "FULL_WIDTH,12,１２",
    "CIRCLED,20,⑳",
    "CIRCLED,21,21",
    "PARENTHESES,1,⑴",
    "FULL_STOP,1,⒈",
    "DASHES,3,- 3 -",
    "NONE,3,''",
    "BULLET,3,''",
  })
  void prints(NumberFormat format, int number, String expected) {
    assertThat(format.format(number)).isEqualTo(expected);
  }

  @Test
  void isKnownByNameAndCode() {
    assertThat(NumberFormat.named("lowerLetter")).isEqualTo(NumberFormat.LOWER_LETTER);
    assertThat(NumberFormat.named("unheardOf")).isEqualTo(NumberFormat.DECIMAL);
    assertThat(NumberFormat.coded(23)).isEqualTo(NumberFormat.BULLET);
    assertThat(NumberFormat.coded(99)).isEqualTo(NumberFormat.DECIMAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol,\uF0B7,•",
    "Symbol,\uF0DE,⇒",
    "Symbol,\uF061,α",
    "Symbol,a,α",
    "Wingdings,\uF0A7,▪",
    "Wingdings,\uF0FC,✓",
    "Wingdings 2,\uF050,•",
    "Courier New,o,o",
    "Arial,\uF0B7,•",
    "'',\uF02A,*",
  })
  void readsSymbolFonts(String font, String stored, String expected) {
    assertThat(SymbolFont.readable(stored, font)).isEqualTo(expected);
  }

  @Test
  void knowsTheWholeSymbolFont() {
    int[] places = new int[0x7F - 0x20];
    Arrays.setAll(places, i -> 0x20 + i);
    String all = SymbolFont.readable(new String(places, 0, places.length), "Symbol");
    assertThat(all).startsWith(" !∀#∃").contains("0123456789:;<=>?≅Α").endsWith("{|}∼");
  }
}
