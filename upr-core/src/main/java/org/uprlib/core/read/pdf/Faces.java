package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The faces in which a document is set, each read once. For one document and one thread. */
final class Faces {
  private final PdfStreams streams;

  /** By what describes their fonts in the file. */
  private final IdentityHashMap<COSDictionary, Face> read = new IdentityHashMap<>();

  Faces(PdfStreams streams) {
    this.streams = streams;
  }

  /** The face that {@code resources} call {@code name}; null if there is none. */
  @Nullable Face named(PDResources resources, COSName name) throws IOException {
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary own = fonts == null ? null : fonts.getCOSDictionary(name);
    if (own == null) {
      return null;
    }
    Face known = read.get(own);
    if (known == null) {
      known = new Face(PDFontFactory.createFont(streams.checkedFont(own)));
      read.put(own, known);
    }
    return known;
  }

  /** The face of {@code font}; null for none. */
  @Nullable Face of(@Nullable PDFont font) {
    return font == null
        ? null
        : read.computeIfAbsent(font.getCOSObject(), described -> new Face(font));
  }
}
