package org.uprlib.core.read.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.word.DocxRunProperties.Property;

/** Reads {@code w:rPr} and {@code w:pPr}. Thread-safe. */
record DocxPropertyParser(DocxThemeFonts theme) {
  private static final double HALF_POINTS = 2;
  private static final double SINGLE_SPACING = 240;
  private static final Double UNKNOWN_SPACING = Double.NaN;

  /** Reads the {@code w:rPr} just entered. */
  DocxRunProperties run(XmlCursor xml) throws UprException {
    Map<Property, Object> said = new EnumMap<>(Property.class);
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "rStyle" -> xml.value().ifPresent(style -> said.put(Property.STYLE, style));
        case "rFonts" -> {
          font(xml, "ascii")
              .or(() -> font(xml, "hAnsi"))
              .ifPresent(font -> said.put(Property.ASCII, font));
          font(xml, "eastAsia").ifPresent(font -> said.put(Property.EAST_ASIAN, font));
          font(xml, "cs").ifPresent(font -> said.put(Property.COMPLEX, font));
        }
        case "sz" -> size(xml).ifPresent(size -> said.put(Property.SIZE, size));
        case "szCs" -> size(xml).ifPresent(size -> said.put(Property.COMPLEX_SIZE, size));
        case "b" -> said.put(Property.BOLD, xml.on());
        case "bCs" -> said.put(Property.COMPLEX_BOLD, xml.on());
        case "i" -> said.put(Property.ITALIC, xml.on());
        case "iCs" -> said.put(Property.COMPLEX_ITALIC, xml.on());
        case "color" -> said.put(Property.INK, DocxInk.ofLetters(xml));
        case "highlight" -> said.put(Property.HIGHLIGHT, DocxInk.ofHighlight(xml));
        case "shd" -> said.put(Property.SHADE, DocxInk.ofShade(xml));
        case "vanish" -> said.put(Property.HIDDEN, xml.on());
        case "strike", "dstrike" ->
            said.merge(Property.STRUCK, xml.on(), (one, other) -> one.equals(true) ? one : other);
        case "vertAlign" ->
            said.put(Property.SUPERSCRIPT, xml.value().equals(Optional.of("superscript")));
        case "position" -> {
          if (xml.value().filter(half -> half.matches("[1-9][0-9]*")).isPresent()) {
            said.put(Property.SUPERSCRIPT, true);
          }
        }
        case "rtl", "cs" -> said.put(Property.COMPLEX_TEXT, xml.on());
        case "del", "moveFrom" -> said.put(Property.REMOVED, true);
        default -> {}
      }
    }
    return new DocxRunProperties(said);
  }

  /**
   * Reads the {@code w:pPr} just entered.
   *
   * @param notes notified of the end of a section, which the properties of its last paragraph
   *     contain
   */
  DocxParagraphProperties paragraph(XmlCursor xml, DocxNotes notes) throws UprException {
    String style = null;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    Double left = null;
    Double firstLine = null;
    Boolean centred = null;
    Double lineSpacing = null;
    Boolean pageBreak = null;
    DocxInk shade = null;
    DocxRunProperties mark = DocxRunProperties.NONE;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value().orElse(null);
        case "outlineLvl" -> outline = xml.integer("val").orElse(null);
        case "numPr" -> {
          for (int numbering = xml.depth(); xml.nextChild(numbering); ) {
            if (xml.name().equals("numId")) {
              list = xml.integer("val").orElse(null);
            } else if (xml.name().equals("ilvl")) {
              level = xml.integer("val").orElse(null);
            }
          }
        }
        case "ind" -> {
          left = xml.points("left").or(() -> xml.points("start")).orElse(null);
          firstLine = firstLine(xml);
        }
        case "jc" -> centred = xml.value().equals(Optional.of("center"));
        case "spacing" -> lineSpacing = lineSpacing(xml);
        case "shd" -> shade = DocxInk.ofShade(xml);
        case "pageBreakBefore" -> pageBreak = xml.on();
        case "rPr" -> mark = run(xml);
        case "sectPr" -> notes.endSection(xml);
        default -> {}
      }
    }
    return new DocxParagraphProperties(
        style, outline, list, level, left, firstLine, centred, lineSpacing, pageBreak, shade, mark);
  }

  /** The font that an attribute names, by theme or by name. */
  private Optional<String> font(XmlCursor xml, String name) {
    String attribute = name.equals("cs") ? "cstheme" : name + "Theme";
    return xml.attribute(attribute).map(theme::named).or(() -> xml.attribute(name));
  }

  private static Optional<Double> size(XmlCursor xml) {
    return xml.number("val").map(half -> half / HALF_POINTS);
  }

  private static @Nullable Double firstLine(XmlCursor xml) {
    Double hanging = xml.points("hanging").orElse(null);
    return hanging != null ? Double.valueOf(-hanging) : xml.points("firstLine").orElse(null);
  }

  private static @Nullable Double lineSpacing(XmlCursor xml) {
    Double line = xml.number("line").orElse(null);
    if (line == null) {
      return null;
    }
    return xml.attribute("lineRule").orElse("auto").equals("auto")
        ? Double.valueOf(line / SINGLE_SPACING)
        : UNKNOWN_SPACING;
  }

  /**
   * The fonts that a theme gives to headings (major) and text (minor), by the names under which
   * styles ask for them (ECMA-376 part 1, 17.18.96). Immutable once read.
   */
  static final class DocxThemeFonts {
    private final Map<String, String> fonts = new HashMap<>();

    /** Reads the theme part; a document without one has no theme fonts. */
    static DocxThemeFonts read(OoxmlParts parts) throws UprException {
      DocxThemeFonts theme = new DocxThemeFonts();
      parts.read("theme", theme::findScheme);
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
}
