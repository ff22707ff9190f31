package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;

/**
 * The fonts that a theme gives to headings (major) and text (minor), by the names under which
 * styles ask for them (ECMA-376 part 1, 17.18.96). Immutable once read.
 */
final class DocxThemeFonts {
  private final Map<String, String> fonts = new HashMap<>();

  /** Reads the theme part; a document without one has no theme fonts. */
  static DocxThemeFonts read(OoxmlPackage ooxml) throws UprException {
    DocxThemeFonts theme = new DocxThemeFonts();
    ooxml.read("theme", theme::findScheme);
    return theme;
  }

  /** The font asked for by, for example, {@code minorHAnsi}; null if the theme has none. */
  @Nullable String named(String name) {
    return fonts.get(name);
  }

  private void findScheme(XmlCursor xml) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "themeElements", "fontScheme" -> findScheme(xml);
        case "majorFont" -> readFonts(xml, "major");
        case "minorFont" -> readFonts(xml, "minor");
        default -> {}
      }
    }
  }

  private void readFonts(XmlCursor xml, String use) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      String face = xml.attribute("typeface").orElse("");
      if (!face.isEmpty()) {
        switch (xml.name()) {
          case "latin" -> {
            fonts.put(use + "Ascii", face);
            fonts.put(use + "HAnsi", face);
          }
          case "ea" -> fonts.put(use + "EastAsia", face);
          case "cs" -> fonts.put(use + "Bidi", face);
          default -> {}
        }
      }
    }
  }
}
