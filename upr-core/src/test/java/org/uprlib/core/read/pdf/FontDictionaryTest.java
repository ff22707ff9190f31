package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontDictionaryTest {
  private static final String MAP =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
      1 begincodespacerange <0000> <ffff> endcodespacerange
      %s endcmap end end\
      """;

  private static COSDictionary font(String kind) {
    COSDictionary font = new COSDictionary();
    font.setName(COSName.SUBTYPE, kind);
    return font;
  }

  private static COSDictionary withProgram(COSDictionary font) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setName(COSName.FONT_NAME, "Sylvan");
    descriptor.setItem(COSName.FONT_FILE2, new COSStream());
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }

  private static boolean hasProgram(COSDictionary font) {
    return font.getCOSDictionary(COSName.FONT_DESC).containsKey(COSName.FONT_FILE2);
  }

  @ParameterizedTest
  @CsvSource({
    "TrueType, WinAnsiEncoding,  true,  true",
    "TrueType, MacRomanEncoding, true,  true",
    // Which letter a code is stands in the program, or how wide it is.
    "TrueType, ,                 true,  false",
    "TrueType, SylvanEncoding,   true,  false",
    "TrueType, WinAnsiEncoding,  false, false",
    "Type1,    WinAnsiEncoding,  true,  false",
  })
  void aProgramIsLeftOutWhereNothingIsLookedUpThere(
      String kind, @Nullable String encoding, boolean widths, boolean leftOut) {
    COSDictionary font = withProgram(font(kind));
    COSDictionary own = new COSDictionary();
    if (encoding != null) {
      font.setName(COSName.ENCODING, encoding);
      own.setName(COSName.BASE_ENCODING, encoding);
    }
    if (widths) {
      font.setItem(COSName.WIDTHS, new COSArray());
    }
    assertThat(FontDictionary.withoutProgram(font).isPresent()).isEqualTo(leftOut);
    font.setItem(COSName.ENCODING, own);
    Optional<COSDictionary> bare = FontDictionary.withoutProgram(font);
    assertThat(bare.isPresent()).isEqualTo(leftOut);
    bare.ifPresent(
        left -> {
          assertThat(hasProgram(left)).isFalse();
          assertThat(left.getCOSDictionary(COSName.FONT_DESC).getNameAsString(COSName.FONT_NAME))
              .isEqualTo("Sylvan");
        });
    assertThat(hasProgram(font)).isTrue();
  }

  @Test
  void aFontWithoutProgramStaysAsItIs() {
    COSDictionary font = font("TrueType");
    font.setName(COSName.ENCODING, "WinAnsiEncoding");
    font.setItem(COSName.WIDTHS, new COSArray());
    assertThat(FontDictionary.withoutProgram(font)).isEmpty();
    font.setItem(COSName.FONT_DESC, new COSDictionary());
    assertThat(FontDictionary.withoutProgram(font)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Identity-H, CIDFontType2, 1 beginbfchar <0042> <00e9> endbfchar, true",
    "Identity-V, CIDFontType2, 1 beginbfchar <0042> <00e9> endbfchar, false",
    "Identity-H, CIDFontType0, 1 beginbfchar <0042> <00e9> endbfchar, false",
    "Identity-H, CIDFontType2, '',                                    false",
    "Identity-H, CIDFontType2, ,                                      false",
  })
  void aCompositeFontHasToMapItsCodesToLetters(
      String encoding, String kind, @Nullable String letters, boolean leftOut) throws IOException {
    COSDictionary descendant = withProgram(font(kind));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = font("Type0");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (letters != null) {
      COSStream map = new COSStream();
      try (OutputStream out = map.createOutputStream()) {
        out.write(MAP.formatted(letters).getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, map);
    }
    Optional<COSDictionary> bare = FontDictionary.withoutProgram(font);
    assertThat(bare.isPresent()).isEqualTo(leftOut);
    bare.ifPresent(
        left ->
            assertThat(
                    hasProgram(
                        (COSDictionary) left.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0)))
                .isFalse());
    assertThat(hasProgram(descendant)).isTrue();
  }
}
