package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox one font for all that a file does not bring along, while a file is read: no letter
 * is drawn, so that looking through all fonts of the system would be for nothing. To all else in
 * the program that draws with PDFBox the fonts are as ever. Thread-safe.
 */
final class ReadingFonts implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final FontMapper others;
  private final ThreadLocal<Boolean> reading = new ThreadLocal<>();
  private @Nullable TrueTypeFont font;

  private ReadingFonts(FontMapper others) {
    this.others = others;
  }

  /** The fonts of this virtual machine, whose PDFBox has one mapper of fonts for all. */
  static ReadingFonts installed() {
    synchronized (ReadingFonts.class) {
      if (FontMappers.instance() instanceof ReadingFonts known) {
        return known;
      }
      ReadingFonts fonts = new ReadingFonts(FontMappers.instance());
      FontMappers.set(fonts);
      return fonts;
    }
  }

  /** From here on this thread reads and does not draw. */
  void begin() {
    reading.set(true);
  }

  void end() {
    reading.remove();
  }

  private boolean draws() {
    return reading.get() == null;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return draws()
        ? others.getTrueTypeFont(name, descriptor)
        : new FontMapping<>(font(), /* isFallback= */ false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return draws()
        ? others.getFontBoxFont(name, descriptor)
        : new FontMapping<>(font(), /* isFallback= */ false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return draws()
        ? others.getCIDFont(name, descriptor, system)
        : new CIDFontMapping(null, font(), /* isFallback= */ false);
  }

  private synchronized TrueTypeFont font() {
    if (font == null) {
      try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
        font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return font;
  }
}
