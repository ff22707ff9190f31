package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;

/** What is set in a font of symbols keeps it: another font would print letters there. */
class SymbolFontsTest {
  private static final String TABLE =
      "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:font w:name=\"Bildchen\"><w:charset w:val=\"02\"/></w:font>"
          + "<w:font w:name=\"Pfeile\"><w:panose1 w:val=\"05010101010101010101\"/></w:font>"
          + "<w:font w:name=\"Garamond\"><w:panose1 w:val=\"02020404030301010803\"/>"
          + "<w:charset w:val=\"00\"/></w:font></w:fonts>";

  @ParameterizedTest
  @CsvSource({
    "Wingdings, w:ascii='Wingdings' w:hAnsi='Wingdings', w:ascii='Wingdings' w:hAnsi='Wingdings'",
    "Wingdings 3, w:ascii='Wingdings 3', w:ascii='Wingdings 3'",
    "behind ASCII only, w:hAnsi='Wingdings' w:cs='Wingdings', w:cs='Wingdings' w:hAnsi='Wingdings'",
    "beside a font for text, w:ascii='Arial' w:hAnsi='Symbol', w:hAnsi='Symbol'",
    "MT Extra, w:ascii='MT Extra', w:ascii='MT Extra'",
    "ZapfDingbats, w:ascii='ZapfDingbats', w:ascii='ZapfDingbats'",
    "in capitals, w:ascii='WEBDINGS', w:ascii='WEBDINGS'",
    "by its character set, w:ascii='Bildchen', w:ascii='Bildchen'",
    "by Panose, w:cs='Pfeile', w:cs='Pfeile'",
    "a font for text, w:ascii='Garamond' w:hAnsi='Garamond', ''",
    "a theme, w:asciiTheme='minorHAnsi', ''",
    "unknown, w:ascii='Sylvania Sans', ''",
  })
  void keepTheirPlaces(String name, String fonts, String kept) throws IOException {
    String run = SubmissionDraft.run("a", "<w:rFonts " + fonts.replace('\'', '"') + "/>");
    byte[] paper =
        Correct.single()
            .font("Arial")
            .add(SubmissionDraft.p("", run))
            .part("word/fontTable.xml", TABLE)
            .build();
    byte[] fixed = Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx").bytes();
    String expected = kept.isEmpty() ? "<w:rPr/>" : "<w:rPr><w:rFonts " + kept + "/></w:rPr>";
    assertThat(Written.parts(fixed).get("word/document.xml"))
        .contains("<w:r>" + expected.replace('\'', '"') + "<w:t xml:space=\"preserve\">a</w:t>");
  }
}
