package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;

class ReadingFontsTest {
  private final FontMapper before = FontMappers.instance();
  private final Asked program = new Asked();

  /** The mapper of a program that draws with PDFBox, too. */
  private static final class Asked implements FontMapper {
    int times;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      times++;
      return new FontMapping<>(null, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      times++;
      return new FontMapping<>(null, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
      times++;
      return new CIDFontMapping(null, null, true);
    }
  }

  @BeforeEach
  void programHasItsOwn() {
    FontMappers.set(program);
  }

  @AfterEach
  void restore() {
    FontMappers.set(before);
  }

  @Test
  void readingAsksForNoFontOfTheSystem() throws UprException {
    byte[] bytes = new Printer().line("Sylvania should ratify the Convention.").bytes();
    program.times = 0;
    String text = new PdfReader().read(bytes, Fixtures.budget("sylvania.pdf")).text();
    assertThat(text).isEqualTo("Sylvania should ratify the Convention.\n");
    assertThat(program.times).isZero();
  }

  @Test
  void theProgramsOwnFontsAreAsEver() throws UprException {
    byte[] bytes = new Printer().line("Sylvania should ratify the Convention.").bytes();
    PdfReader reader = new PdfReader();
    reader.read(bytes, Fixtures.budget("sylvania.pdf"));
    FontMapper mapper = FontMappers.instance();
    program.times = 0;
    assertThat(mapper.getTrueTypeFont("Times", null).isFallback()).isTrue();
    assertThat(mapper.getFontBoxFont("Times", null).isFallback()).isTrue();
    assertThat(mapper.getCIDFont("Times", null, null).isFallback()).isTrue();
    assertThat(program.times).isEqualTo(3);
    reader.read(bytes, Fixtures.budget("sylvania.pdf"));
    assertThat(FontMappers.instance()).isSameAs(mapper);
  }
}
