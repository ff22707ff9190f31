package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of one document. Not thread-safe. */
final class TypeCase {
  private final Map<FontName, PDFont> fonts = new EnumMap<>(FontName.class);

  PDFont font(Typeface face) {
    return fonts.computeIfAbsent(face.font(), PDType1Font::new);
  }

  /** Width in points. */
  float width(String text, Typeface face) throws IOException {
    return font(face).getStringWidth(text) * face.size() / 1000;
  }

  float width(Word word) throws IOException {
    float width = 0;
    for (Word.Chunk chunk : word.chunks()) {
      width += width(chunk.text(), chunk.face());
    }
    return width;
  }

  /** Width of the blank before {@code word}, 0 if it follows a hyphen. */
  float blank(Word word) throws IOException {
    return word.blanks() * width(" ", word.chunks().get(0).face());
  }
}
