package org.uprlib.core.read.docx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;

/** Reads {@code w:rPr} and {@code w:pPr}. Thread-safe. */
record PropertyParser(ThemeFonts theme) {
  private static final double HALF_POINTS = 2;
  private static final double SINGLE_SPACING = 240;
  private static final Double UNKNOWN_SPACING = Double.NaN;

  /** Reads the {@code w:rPr} just entered. */
  RunProperties run(XmlCursor xml) throws UprException {
    String style = null;
    String ascii = null;
    String eastAsian = null;
    String complex = null;
    Double size = null;
    Double complexSize = null;
    Boolean bold = null;
    Boolean complexBold = null;
    Boolean italic = null;
    Boolean complexItalic = null;
    Boolean hidden = null;
    Boolean struck = null;
    Boolean superscript = null;
    Boolean complexText = null;
    Boolean removed = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.value().orElse(null);
        case "rFonts" -> {
          ascii = font(xml, "ascii", "hAnsi");
          eastAsian = font(xml, "eastAsia", "eastAsia");
          complex = font(xml, "cs", "cs");
        }
        case "sz" -> size = size(xml);
        case "szCs" -> complexSize = size(xml);
        case "b" -> bold = xml.on();
        case "bCs" -> complexBold = xml.on();
        case "i" -> italic = xml.on();
        case "iCs" -> complexItalic = xml.on();
        case "vanish" -> hidden = xml.on();
        case "strike", "dstrike" -> struck = xml.on() || Boolean.TRUE.equals(struck);
        case "vertAlign" -> superscript = xml.value().equals(Optional.of("superscript"));
        case "rtl", "cs" -> complexText = xml.on();
        case "del", "moveFrom" -> removed = true;
        default -> {}
      }
      xml.skip();
    }
    return new RunProperties(
        style,
        ascii,
        eastAsian,
        complex,
        size,
        complexSize,
        bold,
        complexBold,
        italic,
        complexItalic,
        hidden,
        struck,
        superscript,
        complexText,
        removed);
  }

  /**
   * Reads the {@code w:pPr} just entered.
   *
   * @param sections notified of the end of a section, which the properties of its last paragraph
   *     contain
   */
  ParagraphProperties paragraph(XmlCursor xml, Sections sections) throws UprException {
    String style = null;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    Double left = null;
    Double firstLine = null;
    Boolean centred = null;
    Double lineSpacing = null;
    RunProperties mark = RunProperties.NONE;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value().orElse(null);
        case "outlineLvl" -> outline = Measures.integer(xml.value()).orElse(null);
        case "numPr" -> {
          while (xml.nextChild()) {
            if (xml.name().equals("numId")) {
              list = Measures.integer(xml.value()).orElse(null);
            } else if (xml.name().equals("ilvl")) {
              level = Measures.integer(xml.value()).orElse(null);
            }
            xml.skip();
          }
          continue;
        }
        case "ind" -> {
          left =
              Measures.points(xml.attribute("left").or(() -> xml.attribute("start"))).orElse(null);
          firstLine = firstLine(xml);
        }
        case "jc" -> centred = xml.value().equals(Optional.of("center"));
        case "spacing" -> lineSpacing = lineSpacing(xml);
        case "rPr" -> {
          mark = run(xml);
          continue;
        }
        case "sectPr" -> {
          sections.end(xml);
          continue;
        }
        default -> {}
      }
      xml.skip();
    }
    return new ParagraphProperties(
        style, outline, list, level, left, firstLine, centred, lineSpacing, mark);
  }

  /** The font named first, by theme or by name; null if neither attribute has one. */
  private @Nullable String font(XmlCursor xml, String name, String alternative) {
    String first = font(xml, name);
    return first != null ? first : font(xml, alternative);
  }

  private @Nullable String font(XmlCursor xml, String name) {
    String attribute = name.equals("cs") ? "cstheme" : name + "Theme";
    String themed = xml.attribute(attribute).map(theme::named).orElse(null);
    return themed != null ? themed : xml.attribute(name).orElse(null);
  }

  private static @Nullable Double size(XmlCursor xml) {
    return Measures.number(xml.value()).map(half -> half / HALF_POINTS).orElse(null);
  }

  private static @Nullable Double firstLine(XmlCursor xml) {
    Double hanging = Measures.points(xml.attribute("hanging")).orElse(null);
    return hanging != null
        ? Double.valueOf(-hanging)
        : Measures.points(xml.attribute("firstLine")).orElse(null);
  }

  private static @Nullable Double lineSpacing(XmlCursor xml) {
    Double line = Measures.number(xml.attribute("line")).orElse(null);
    if (line == null) {
      return null;
    }
    return xml.attribute("lineRule").orElse("auto").equals("auto")
        ? Double.valueOf(line / SINGLE_SPACING)
        : UNKNOWN_SPACING;
  }
}
