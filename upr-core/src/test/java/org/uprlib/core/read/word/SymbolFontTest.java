package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolFontTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Symbol,\uF0B7,•",
        "Symbol,\uF0DE,⇒",
        "Symbol,\uF061,α",
        "Symbol,a,α",
        "SymbolMT,a \uF0A3 b,α ≤ β",
        "Symbol,\uF020,' '",
        "Symbol,~,∼",
        "Symbol,\u007F,•",
        "Symbol,\u009F,•",
        "Symbol,\uF0A0,€",
        "Symbol,\uF0EF,⎪",
        "Symbol,\uF0F0,•",
        "Symbol,\uF0FF,•",
        "Symbol,\u0100,\u0100",
        "Symbol,–,–",
        "Symbol,\uF01F,\uF01F",
        "Symbol,\uF100,\uF100",
        "Symbol,'\ta\n','\tα\n'",
        "Wingdings,\uF0A7,▪",
        "Wingdings,\uF0FC,✓",
        "Wingdings,l to n,● •□ ■",
        "Wingdings,\uF021,•",
        "Wingdings,\uF0FF,•",
        "Wingdings,\u0100,\u0100",
        "Wingdings,'\tn\n','\t■\n'",
        "Wingdings 2,\uF050,•",
        "Courier New,o,o",
        "Arial,\uF0B7,•",
        "Arial,Water \uF0FC and \uF06C,Water ✓ and ●",
        "Arial,\uF01F\uF020\uF0FF\uF100,\uF01F •\uF100",
        "'',\uF02A,*",
        "'',n\uF06En,n■n",
        "'','',''",
      })
  void readsSymbolFonts(String font, String stored, String expected) {
    assertThat(SymbolFont.readable(stored, font)).isEqualTo(expected);
  }

  @Test
  void knowsTheWholeSymbolFont() {
    StringBuilder places = new StringBuilder();
    for (char place = 0x20; place < 0x7F; place++) {
      places.append(place);
    }
    assertThat(SymbolFont.readable(places.toString(), "Symbol"))
        .startsWith(" !∀#∃")
        .contains("0123456789:;<=>?≅Α")
        .endsWith("{|}∼");
  }
}
